/** A target quotes what its clause says, after repairs, and what the translation of it says. */
import { readingText } from '#text/repairs';
import type { Content } from '#schema/content';
import type { FieldFinding } from '#schema/findings';
import { planOf } from '#schema/paths';
import { clausesOf, englishClausesOf, repairsOf } from '#schema/queries';

export function checkTargets(content: Content): FieldFinding[] {
  return content.targets.flatMap(({ file, data }) => {
    const plan = planOf(file);
    const clauses = clausesOf(content, plan);
    const english = englishClausesOf(content, plan);
    return data.targets.flatMap(({ clause, quote, ...target }, at): FieldFinding[] => {
      const isClause = ({ id }: { id: string }) => id === clause;
      const text = clauses.find(isClause)?.text;
      const stands =
        text !== undefined && readingText(text, repairsOf(content, plan, clause)).includes(quote);
      const translated = (['quoteEn', 'dueWordingEn'] as const).flatMap((field) => {
        const words = target[field];
        return words === undefined || english.find(isClause)?.text.includes(words) ? [] : [{ field, words }];
      });
      return [
        ...(stands
          ? []
          : [
              {
                file,
                path: ['targets', at, 'quote'],
                code: 'quote-unmatched' as const,
                params: { quote, clause },
              },
            ]),
        ...translated.map(({ field, words }) => ({
          file,
          path: ['targets', at, field],
          code: 'english-unmatched' as const,
          params: { quote: words, clause },
        })),
      ];
    });
  });
}
