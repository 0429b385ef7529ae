/**
 * What is tried where a query as it was typed finds too little: the lexicon, other spellings, what comes closest. Loaded
 * with the lexicon, when it is needed.
 */
import type { Locale } from '#i18n/locales';
import { asTyped, type Answer } from './answers.ts';
import { closest } from './closest.ts';
import type { Directory, Entity } from './directory.ts';
import { isHan } from './fold.ts';
import { openLexicon, type Lexicon } from './lexicon.ts';
import type { Readings } from './pinyin.ts';
import { parseQuery, type Query } from './query.ts';
import type { Ranking, Result } from './rank.ts';
import { fromPinyin, mended, withPinyinRead, type Rewrite } from './rewrite.ts';
import type { Store } from './store.ts';
import { holdsGram } from './texts.ts';
import { namesBy, understand } from './understand.ts';

/** What is tried where the query as it was typed finds too little. */
export async function deeper(typed: string, before: Answer, known: Directory, store: Store): Promise<Answer> {
  const isLatin = /[a-z]{2}/u.test(typed);
  // Letters that nothing here knows are names in pinyin first: that needs no lexicon.
  if (isLatin && !isHan(typed) && before.results.length === 0) {
    const spelled = await spelledNames(before.query.core, store);
    if (spelled) return spelled;
  }
  const lexiconOf = async (languages: readonly Locale[]) =>
    openLexicon(
      await Promise.all(languages.map(async (locale) => ({ locale, data: await store.lexicon(locale) }))),
    );
  const [han, lexicon] = await Promise.all([
    isHan(typed) ? store.han() : null,
    lexiconOf([...(isHan(typed) ? (['zh'] as const) : []), ...(isLatin ? (['en'] as const) : [])]),
  ]);
  const text = han ? han.simplify(typed) : typed;
  const answer = text === typed ? before : asTyped(text, known);
  if (answer.isCertain) return answer;
  const said = closestTo(text, known, lexicon);
  const isShort = answer.query.places.length <= (isHan(text) ? 9 : 4);
  if (said.coverage >= 0.95 && !(isShort && said.isMended)) return withClosest(answer, said);

  // A short query of which something is left over may be spelled otherwise; a story is not corrected.
  if (isShort || said.results.length === 0) {
    const { readings } = await store.han();
    const both = await store.directory('zh');
    const chinese = isLatin ? await lexiconOf(['zh', 'en']) : lexicon;
    const read = readOtherwise(text, answer.query, both, chinese, readings)
      .map((rewrite): { rewrite: Rewrite; answer: Answer } => {
        const typedSo = asTyped(rewrite.text, both);
        return {
          rewrite,
          answer: typedSo.isCertain ? typedSo : withClosest(typedSo, closestTo(rewrite.text, both, chinese)),
        };
      })
      .filter(({ answer: each }) => each.results.length > 0 && each.coverage >= 0.9);
    const [best] = read;
    if (best)
      return {
        ...best.answer,
        rewrites: read.map(({ rewrite }) => rewrite),
        results: merged(read.map((each) => each.answer)),
        isCertain: true,
      };
  }
  return withClosest(answer, said);
}

/** Other spellings a text may stand for, likeliest first. */
function readOtherwise(
  text: string,
  { core }: Query,
  directory: Directory,
  lexicon: Lexicon,
  readings: Readings,
): Rewrite[] {
  if (/^[a-z '-]+$/u.test(text)) {
    const spelled = fromPinyin(core, directory, readings, lexicon);
    if (spelled.length > 0) return spelled;
  }
  // Pinyin amid other words: what is left of it would be a word nobody knows.
  const mixed = /[a-z]{2}/u.test(text) ? withPinyinRead(text, directory, readings, lexicon) : null;
  return mixed ? [mixed] : mended(core, directory, readings, lexicon);
}

/** How much of a query must be met by words alone, where the lexicon has nothing to add. */
const enoughAlone = 0.8;

/** What was found by names and text, and what is closest, as one list. */
function withClosest(answer: Answer, said: ReturnType<typeof closestTo>): Answer {
  const isFound = answer.coverage >= enoughAlone;
  if (said.results.length === 0)
    return isFound ? answer : { ...answer, results: [], near: said.near, likely: likelyBodies(answer) };
  if (!isFound) return { ...answer, ...said };
  const scaled = (results: readonly Result[], weight: number): Result[] => {
    const top = results[0]?.score ?? 1;
    return results.map((result) => ({ ...result, score: (weight * result.score) / top }));
  };
  const results = merged([{ results: scaled(said.results, 1) }, { results: scaled(answer.results, 0.98) }]);
  return {
    ...answer,
    ...said,
    coverage: Math.max(answer.coverage, said.coverage),
    isClosest: answer.coverage < 0.9,
    results,
  };
}

/** Bodies whose names share most with a query that found nothing. */
function likelyBodies({ query, directory }: Answer): Entity[] {
  const worth = ({ forms }: Entity) =>
    Math.max(
      0,
      ...forms.map(({ key, stems, type }) =>
        type === 'name' || type === 'alias'
          ? query.grams.filter(({ text }) => text.length > 1 && holdsGram(key, stems, text)).length
          : 0,
      ),
    );
  return directory.entities
    .filter(({ kind }) => kind === 'unit')
    .map((entity) => ({ entity, worth: worth(entity) }))
    .filter((each) => each.worth > 0 && each.worth * 2 >= query.grams.length)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, 2)
    .map(({ entity }) => entity);
}

function closestTo(text: string, directory: Directory, lexicon: Lexicon) {
  const query = parseQuery(text);
  const request = understand(query.key, namesBy(directory), lexicon);
  const { results, coverage, concepts } = closest(directory, request, lexicon, query);
  return {
    results,
    coverage,
    near: concepts,
    isClosest: true,
    isMended: request.places.some(({ isMended }) => isMended),
  };
}

/** Results of several readings of one query, each entity once. */
function merged(rankings: readonly Pick<Ranking, 'results'>[]): Result[] {
  const best = new Map<unknown, Result>();
  for (const result of rankings.flatMap(({ results }) => results)) {
    if ((best.get(result.entity)?.score ?? 0) < result.score) best.set(result.entity, result);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/** What letters spell among names, in full: every reading that a name meets nearly wholly; null when there is none. */
export async function spelledNames(core: string, store: Store): Promise<Answer | null> {
  if (!/^[a-z '-]+$/u.test(core)) return null;
  const [{ readings }, both] = await Promise.all([store.han(), store.directory('zh')]);
  const read = fromPinyin(core, both, readings)
    .map((rewrite) => ({ rewrite, answer: asTyped(rewrite.text, both) }))
    .filter(({ answer }) => answer.coverage >= 0.9);
  const [best] = read;
  return best
    ? {
        ...best.answer,
        rewrites: read.map(({ rewrite }) => rewrite),
        results: merged(read.map(({ answer }) => answer)),
        isCertain: true,
      }
    : null;
}
