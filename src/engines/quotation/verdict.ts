/** One word for the whole of a checked text. */
import type { Part, Place, Verdict } from './report.ts';

/** Whether a place begins where another ends: in one wording, or at the edge of a passage. */
const follows = (place: Place, before: Place): boolean =>
  place.from === before.to || (place.isStart && before.isEnd && place.first === before.last + 1);

/** Whether parts of one language follow each other in the plan without a gap. */
function standTogether(parts: readonly Part[]): boolean {
  let ends: readonly Place[] | null = null;
  for (const { places } of parts) {
    const next: readonly Place[] =
      ends === null ? places : places.filter((place) => ends?.some((end) => follows(place, end)));
    if (next.length === 0) return false;
    ends = next;
  }
  return true;
}

/** The site's own words weigh nothing beside others; alone, they are the site's and not the plan's. */
export function verdictOf(parts: readonly Part[]): Verdict {
  if (parts.length === 0) return 'empty';
  const quoted = parts.filter(({ kind }) => kind !== 'source');
  if (quoted.length === 0) return 'translation';
  const found = quoted.filter(({ kind }) => kind !== 'absent');
  if (found.length === 0) return 'absent';
  if (found.length < quoted.length) return 'partly';
  if (found.some(({ kind }) => kind === 'differs')) return 'differs';
  const inLanguage = (isTranslation: boolean) => found.filter((each) => each.isTranslation === isTranslation);
  if (![false, true].every((each) => standTogether(inLanguage(each)))) return 'apart';
  const has = (kind: Part['kind']) => found.some((each) => each.kind === kind);
  if (has('received')) return 'received';
  if (has('repaired')) return 'repaired';
  return has('translation') ? 'translation' : 'exact';
}
