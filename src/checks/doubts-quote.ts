/** Doubts quote the received text; the quotation must stand where it says. */
import { itemNumberOf, planOf } from '#schema/paths';
import type { Content } from '#schema/content';
import type { DoubtsData } from '#schema/doubts';
import type { FieldFinding } from '#schema/findings';
import { clausesOf } from '#schema/queries';

type Doubt = DoubtsData['doubts'][number];

/** Where a doubt stands, in words; null for what concerns no one place. */
const placeOf = ({ clause, note, section }: Doubt): string | null => {
  if (clause !== undefined) return `clause ${clause}`;
  if (note !== undefined) return `the note of item ${note}`;
  return section === undefined ? null : `the title of section ${section}`;
};

/** The texts of a plan that a doubt may quote, by place. */
function textsOf(content: Content, plan: string): Map<string, string> {
  const isOfPlan = ({ file }: { file: string }) => planOf(file) === plan;
  return new Map([
    ...clausesOf(content, plan).map(({ id, text }) => [`clause ${id}`, text] as const),
    ...content.items
      .filter(isOfPlan)
      .map(({ file, data }) => [`the note of item ${itemNumberOf(file)}`, data.note] as const),
    ...content.sections
      .filter(isOfPlan)
      .flatMap(({ data }) => data.sections)
      .map(({ number, title }) => [`the title of section ${number}`, title] as const),
  ]);
}

export function checkDoubts(content: Content): FieldFinding[] {
  return content.doubts.flatMap(({ file, data }) => {
    const texts = textsOf(content, planOf(file));
    return data.doubts.flatMap((doubt, at): FieldFinding[] => {
      const { quote = '' } = doubt;
      const where = placeOf(doubt);
      if (where === null || texts.get(where)?.includes(quote)) return [];
      return [{ file, path: ['doubts', at], code: 'doubt-unmatched', params: { quote, where } }];
    });
  });
}
