/**
 * Where one clause ends and the next begins. The reassembled text cannot show a boundary that moved,
 * because the characters stay in order; so the boundaries have a check of their own.
 */
import { sentenceEnd, sentences } from '#text/grammar';
import { itemNumberOf, sentenceOf } from '#schema/paths';
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
  ...content.items.map(({ file, data }) => {
    return { file, field: 'clauses', place: String(itemNumberOf(file)), clauses: data.clauses };
  }),
];

function checkList({ file, field, place, clauses }: ClauseList): FieldFinding[] {
  const parts = Map.groupBy(clauses.keys(), (at) => sentenceOf(clauses[at]?.id ?? ''));
  return [...parts].flatMap(([id, places], index): FieldFinding[] => {
    const at = places[0] ?? 0;
    const expected = `${place}.${index + 1}`;
    if (id !== expected)
      return [{ file, path: [field, at, 'id'], code: 'clause-order', params: { id, expected } }];
    const text = places.map((each) => clauses[each]?.text ?? '').join('');
    const isSentence = text.endsWith(sentenceEnd) && sentences(text).length === 1;
    return isSentence
      ? []
      : [{ file, path: [field, at, 'text'], code: 'clause-boundary', params: { id, text } }];
  });
}

/** Clauses are numbered 1, 2, 3 … in order, and each is one whole sentence, alone or with its lettered parts. */
export const checkClauses = (content: Content): FieldFinding[] => clauseLists(content).flatMap(checkList);
