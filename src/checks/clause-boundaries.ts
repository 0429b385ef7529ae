/**
 * Where one clause ends and the next begins. The reassembled text cannot show a boundary that moved,
 * because the characters stay in order; so the boundaries have a check of their own.
 */
import { sentenceEnd, sentences } from '#text/grammar';
import { itemNumberOf, planOf, sentenceOf } from '#schema/paths';
import { clausesOf } from '#schema/queries';
import { partsOf } from '#text/template';
import type { Content } from '#schema/content';
import type { FieldFinding } from '#schema/findings';

interface StoredClause {
  id: string;
  text: string;
}

interface ClauseList {
  file: string;
  field: string;
  /** What stands before the dot of every id: the item's number, notice, preamble. */
  place: string;
  clauses: readonly StoredClause[];
}

const clauseLists = (content: Content): ClauseList[] => [
  ...content.plans.flatMap(({ file, data }) =>
    (['notice', 'preamble'] as const).map((field) => ({ file, field, place: field, clauses: data[field] })),
  ),
  ...content.sections.flatMap(({ file, data }) =>
    data.sections.map(({ number, text: clauses }, at) => ({
      file,
      field: `sections.${at}.text`,
      place: `s${number}`,
      clauses,
    })),
  ),
  ...content.items.map(({ file, data }) => {
    return { file, field: 'clauses', place: String(itemNumberOf(file)), clauses: data.clauses };
  }),
];

/** Plans of another layout: a sentence may end there without its mark, at the end of a paragraph or before a note. */
const freely = (content: Content): ReadonlySet<string> =>
  new Set(content.structures.map(({ file }) => planOf(file)));

function checkList({ file, field, place, clauses }: ClauseList, isFree: boolean): FieldFinding[] {
  const parts = Map.groupBy(clauses.keys(), (at) => sentenceOf(clauses[at]?.id ?? ''));
  return [...parts].flatMap(([id, places], index): FieldFinding[] => {
    const at = places[0] ?? 0;
    const expected = `${place}.${index + 1}`;
    if (id !== expected)
      return [
        { file, path: [...field.split('.'), at, 'id'], code: 'clause-order', params: { id, expected } },
      ];
    const text = places.map((each) => clauses[each]?.text ?? '').join('');
    const isSentence = (isFree || text.endsWith(sentenceEnd)) && sentences(text).length === 1;
    return isSentence
      ? []
      : [{ file, path: [...field.split('.'), at, 'text'], code: 'clause-boundary', params: { id, text } }];
  });
}

/**
 * Where the paragraphs of a plan of another layout put clauses side by side, they are just the sentences of what they
 * make together: no boundary moved.
 */
function checkRuns(content: Content): FieldFinding[] {
  return content.structures.flatMap(({ file, data }) => {
    const plan = planOf(file);
    const texts = new Map(
      [...Map.groupBy(clausesOf(content, plan), ({ id }) => sentenceOf(id))].map(([id, parts]) => [
        id,
        parts.map(({ text }) => text).join(''),
      ]),
    );
    return data.lines.flatMap(({ is }, at): FieldFinding[] => {
      const moved = runsOf(is, texts).find((run) => sentences(run.join('')).length !== run.length);
      const params = { id: String(at + 1), text: moved?.join('') ?? '' };
      return moved ? [{ file, path: ['lines', at, 'is'], code: 'clause-boundary', params }] : [];
    });
  });
}

/** Whole clauses that stand side by side in a paragraph, with nothing but notes between them. */
function runsOf(line: string, texts: ReadonlyMap<string, string>): string[][] {
  const runs: string[][] = [[]];
  for (const part of partsOf(line)) {
    if (typeof part !== 'string' && /\.note\./u.test(part.ref)) continue;
    const text = typeof part === 'string' || part.from !== undefined ? undefined : texts.get(part.ref);
    if (text === undefined) runs.push([]);
    else runs.at(-1)?.push(text);
  }
  return runs.filter((run) => run.length > 1);
}

/** Clauses are numbered 1, 2, 3 … in order, and each is one whole sentence, alone or with its lettered parts. */
export function checkClauses(content: Content): FieldFinding[] {
  const free = freely(content);
  return [
    ...clauseLists(content).flatMap((list) => checkList(list, free.has(planOf(list.file)))),
    ...checkRuns(content),
  ];
}
