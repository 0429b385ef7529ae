/** Every expression of the lexicon leads to one concept, unless shared for a reason, and every answer is there. */
import type { Content } from '#schema/content';
import type { FieldFinding } from '#schema/findings';
import { clausesOf } from '#schema/queries';
import { idOf, planOf } from '#schema/paths';

interface Expression {
  file: string;
  path: (string | number)[];
  concept: string;
  text: string;
  /** Language and text: what must be one concept's alone. */
  key: string;
}

/** What is the same to a reader: case, width and spaces aside. */
const alike = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();

const expressionsOf = (content: Content): Expression[] =>
  content.lexicon.flatMap(({ file, data }) =>
    data.concepts.flatMap(({ id, say }, at) =>
      (['zh', 'en'] as const).flatMap((locale) =>
        say[locale].map((text, place) => ({
          file,
          path: ['concepts', at, 'say', locale, place],
          concept: id,
          text: alike(text),
          key: `${locale} ${alike(text)}`,
        })),
      ),
    ),
  );

function repeated(content: Content): FieldFinding[] {
  const shared = new Map(
    content.lexicon.flatMap(({ data }) => data.shared.map(({ say, concepts }) => [alike(say), concepts])),
  );
  const known = new Map<string, Expression[]>();
  return expressionsOf(content).flatMap((each): FieldFinding[] => {
    const before = known.get(each.key) ?? [];
    known.set(each.key, [...before, each]);
    const allowed = shared.get(each.text) ?? [];
    const other = before.find(
      ({ concept }) =>
        concept === each.concept || !allowed.includes(concept) || !allowed.includes(each.concept),
    );
    if (!other) return [];
    const { file, path, text } = each;
    return [{ file, path, code: 'expression-duplicate', params: { text, concept: other.concept } }];
  });
}

function unknownShares(content: Content): FieldFinding[] {
  const expressions = expressionsOf(content);
  return content.lexicon.flatMap(({ file, data }) =>
    data.shared.flatMap(({ say, concepts }, at) =>
      concepts
        .filter((id) => !expressions.some(({ concept, text }) => concept === id && text === alike(say)))
        .map((concept) => ({
          file,
          path: ['shared', at],
          code: 'share-unused' as const,
          params: { text: say, concept },
        })),
    ),
  );
}

function unknownAnswers(content: Content): FieldFinding[] {
  const units = new Set(content.units.map(({ file }) => idOf(file)));
  const known = new Set(
    content.plans.flatMap(({ file }) => {
      const plan = planOf(file);
      return clausesOf(content, plan).map(({ id }) => `${plan}/${id}`);
    }),
  );
  return content.lexicon.flatMap(({ file, data }) =>
    data.concepts.flatMap(({ answers }, at) =>
      answers.flatMap((answer, place): FieldFinding[] => {
        const unknown = (kind: 'clause' | 'unit', id: string): FieldFinding => ({
          file,
          path: ['concepts', at, 'answers', place, kind],
          code: 'reference-unknown',
          params: { id, kind },
        });
        if ('clause' in answer && !known.has(answer.clause)) return [unknown('clause', answer.clause)];
        return 'unit' in answer && !units.has(answer.unit) ? [unknown('unit', answer.unit)] : [];
      }),
    ),
  );
}

function repeatedIds(content: Content): FieldFinding[] {
  const known = new Set<string>();
  return content.lexicon.flatMap(({ file, data }) =>
    data.concepts.flatMap(({ id }, at): FieldFinding[] => {
      if (!known.has(id)) {
        known.add(id);
        return [];
      }
      return [{ file, path: ['concepts', at, 'id'], code: 'id-duplicate', params: { id } }];
    }),
  );
}

export const checkLexicon = (content: Content): FieldFinding[] => [
  ...repeatedIds(content),
  ...repeated(content),
  ...unknownShares(content),
  ...unknownAnswers(content),
];
