/** A target quotes what its clause says, after repairs. */
import { readingText } from '#text/repairs';
import type { Content } from '#schema/content';
import type { FieldFinding } from '#schema/findings';
import { planOf } from '#schema/paths';
import { clausesOf, repairsOf } from '#schema/queries';

export function checkTargets(content: Content): FieldFinding[] {
  return content.targets.flatMap(({ file, data }) => {
    const plan = planOf(file);
    const clauses = clausesOf(content, plan);
    return data.targets.flatMap(({ clause, quote }, at): FieldFinding[] => {
      const text = clauses.find(({ id }) => id === clause)?.text;
      const stands =
        text !== undefined && readingText(text, repairsOf(content, plan, clause)).includes(quote);
      if (stands) return [];
      return [{ file, path: ['targets', at, 'quote'], code: 'quote-unmatched', params: { quote, clause } }];
    });
  });
}
