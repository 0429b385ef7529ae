/** Where a text holds a term, its English holds the term's rendering, or the exception is recorded. */
import { holdsRendering } from '#text/english';
import { findTerms, termForms } from '#text/terms';
import type { Content } from '#schema/content';
import type { FieldFinding } from '#schema/findings';
import { textPairs } from '#schema/pairs';
import { idOf, planOf } from '#schema/paths';

export function checkRenderings(content: Content): FieldFinding[] {
  const terms = new Map(content.terms.map(({ file, data }) => [idOf(file), data]));
  const forms = [...terms].map(([id, term]) => termForms(id, term));
  const exceptions = content.exceptions.flatMap(({ file, data }) =>
    data.exceptions.map((exception, at) => ({ ...exception, file, at, plan: planOf(file) })),
  );
  const used = new Set<(typeof exceptions)[number]>();

  const missing = textPairs(content).flatMap(({ plan, place, zh, en, file, path }) => {
    const found = new Set(findTerms(zh, forms).map(({ id }) => id));
    return [...found].flatMap((id): FieldFinding[] => {
      const term = terms.get(id);
      if (!term || [term.en, ...term.renderings].some((rendering) => holdsRendering(en, rendering)))
        return [];
      const excuse = exceptions.find(
        (each) => each.plan === plan && each.in === place && each.term === id && en.includes(each.rendering),
      );
      if (excuse) used.add(excuse);
      const params = { place, term: term.zh, rendering: term.en };
      return excuse ? [] : [{ file, path, code: 'rendering-missing', params }];
    });
  });
  const unused = exceptions
    .filter((exception) => !used.has(exception))
    .map(({ file, at, in: place, term }): FieldFinding => {
      return { file, path: ['exceptions', at], code: 'exception-unused', params: { place, term } };
    });
  return [...missing, ...unused];
}
