/** Doubts quote the received text; the quotation must stand where it says. */
import { itemNumberOf, planOf } from '#schema/paths';
import type { Content } from '#schema/content';
import type { FieldFinding } from '#schema/findings';
import { clausesOf } from '#schema/queries';

/** The places of a plan that a doubt may quote: clauses by id, responsibility notes by the item's number. */
function textsOf(content: Content, plan: string): Map<string | number, string> {
  const clauses = clausesOf(content, plan).map(({ id, text }) => [id, text] as const);
  const notes = content.items
    .filter(({ file }) => planOf(file) === plan)
    .map(({ file, data }) => [itemNumberOf(file), data.note] as const);
  return new Map<string | number, string>([...clauses, ...notes]);
}

export function checkDoubts(content: Content): FieldFinding[] {
  return content.doubts.flatMap(({ file, data }) => {
    const texts = textsOf(content, planOf(file));
    return data.doubts.flatMap(({ clause, note, quote = '' }, at): FieldFinding[] => {
      const place = clause ?? note;
      if (place === undefined || texts.get(place)?.includes(quote)) return [];
      const where = clause === undefined ? `the note of item ${place}` : `clause ${place}`;
      return [{ file, path: ['doubts', at], code: 'doubt-unmatched', params: { quote, where } }];
    });
  });
}
