/**
 * Content that is not finished, made fit to be looked at in `npm run dev`: what is broken is left out, what is not
 * written yet says so where it will stand. Nothing of this happens in a build, which refuses such content.
 */
import { checkContent } from '#checks/index';
import { findingsInFile, readContent } from '#files/read-content';
import type { Content } from '#schema/content';
import type { FindingCode, FieldFinding, PlacedFinding } from '#schema/findings';
import { buildLibrary, type Library } from '#model/library';
import { translator } from '#i18n/translate';
import { idOf } from '#schema/paths';
import { shorten } from '#text/shorten';
import type { StoredFile } from './content-loader.ts';

/** Findings that the model could not stand: the entry of the list they name is left out, or the whole file. */
const leftOut: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'body-elsewhere',
  'doubt-unmatched',
  'id-duplicate',
  'id-invalid',
  'quote-unmatched',
  'redirect-file',
  'reference-unknown',
  'repair-overlap',
  'repair-unmatched',
]);

/** An item stays, though the section it stands in is not there. */
const mustLeaveOut = ({ code, params }: FieldFinding): boolean =>
  leftOut.has(code) && params.kind !== 'section';

const at = (value: unknown, path: FieldFinding['path']): unknown =>
  path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );

/** The content without what these findings name. */
function without(content: Content, findings: readonly FieldFinding[]): Content {
  const copy = structuredClone(content);
  const entries = Object.values(copy).flat();
  const doomed = new Map<unknown[], Set<number>>();
  const files = new Set<string>();
  for (const { file, path } of findings) {
    const index = path.findLastIndex((key) => typeof key === 'number');
    const list = at(entries.find((entry) => entry.file === file)?.data, path.slice(0, index));
    if (index === -1 || !Array.isArray(list)) files.add(file);
    else doomed.set(list, (doomed.get(list) ?? new Set()).add(Number(path[index])));
  }
  for (const [list, places] of doomed)
    list.splice(0, list.length, ...list.filter((_, place) => !places.has(place)));
  const kinds: { file: string }[][] = Object.values(copy);
  for (const kind of kinds) kind.splice(0, kind.length, ...kind.filter(({ file }) => !files.has(file)));
  return copy;
}

/** Plans that do not say yet whose they are, or not of which series, stand under the first known, so that they can be seen. */
function withPlaces(content: Content): Content {
  const [first] = content.jurisdictions;
  if (!first) return content;
  const plans = content.plans.map(({ data, ...entry }) => {
    const own = content.jurisdictions.find((each) => idOf(each.file) === data.jurisdiction) ?? first;
    const ids = own.data.series.map(({ id }) => id);
    const series = ids.includes(data.series) ? data.series : (ids[0] ?? '');
    return { ...entry, data: { ...data, jurisdiction: idOf(own.file), series } };
  });
  return { ...content, plans };
}

/** Marks English that is due to be read again, where it stands. */
function markStale(content: Content, findings: readonly FieldFinding[]): void {
  const entries = Object.values(content).flat();
  for (const { code, file, path } of findings) {
    if (code !== 'translation-stale') continue;
    const translation = at(entries.find((entry) => entry.file === file)?.data, path.slice(0, -1));
    if (isBoth(translation, 'text', 'digest'))
      translation.text = translator('en')('draft.stale', { en: translation.text });
  }
}

function isBoth<First extends string, Second extends string>(
  value: unknown,
  first: First,
  second: Second,
): value is Record<First | Second, string> {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof Reflect.get(value, first) === 'string' &&
    typeof Reflect.get(value, second) === 'string'
  );
}

/** Puts the Chinese where English is missing, marked; titles that are missing get the start of their sentence. */
function fillIn({ plans }: Library): void {
  for (const { title, clauses } of plans.flatMap(({ items }) => items))
    if (title.zh === '')
      title.zh = translator('zh')('draft.title', { text: shorten(clauses[0]?.zh ?? '', 16) });
  const seen = new Set<unknown>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (isBoth(value, 'zh', 'en') && value.en === '' && value.zh !== '')
      value.en = translator('en')('draft.translation', { zh: value.zh });
    Object.values(value).forEach(walk);
  };
  walk(plans);
}

export interface Drafts {
  library: Library;
  content: Content;
  /** Everything that is wrong or not written yet. */
  findings: PlacedFinding[];
}

/** Input: the content files. Output: what can be shown of them, and what cannot be published yet. */
export function readDrafts(files: ReadonlyMap<string, StoredFile>): Drafts {
  const broken = [...files].flatMap(([file, { text }]) => findingsInFile(file, text));
  const readable = [...files].flatMap(([file, { readable: text }]) =>
    text === null ? [] : [[file, text] as const],
  );
  const { content: read, findings } = readContent(new Map(readable));
  // What is left out may take with it what others point to.
  let content = withPlaces(read);
  let wrong = checkContent(content);
  while (wrong.some(mustLeaveOut)) {
    content = without(content, wrong.filter(mustLeaveOut));
    wrong = checkContent(content);
  }
  markStale(content, findings);
  const library = buildLibrary(content);
  fillIn(library);
  return { library, content, findings: [...broken, ...findings] };
}
