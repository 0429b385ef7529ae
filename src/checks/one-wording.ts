/** Where a text holds a term, its English does not call it by a name that the house has passed over. */
import { isLeft, withoutRenderings } from '#text/english';
import { findTerms, termForms } from '#text/terms';
import type { Content } from '#schema/content';
import type { FieldFinding } from '#schema/findings';
import { textPairs } from '#schema/pairs';
import { idOf } from '#schema/paths';

export function checkOneWording(content: Content): FieldFinding[] {
  const terms = new Map(content.terms.map(({ file, data }) => [idOf(file), data]));
  const forms = [...terms].map(([id, term]) => termForms(id, term));
  const renderings = [...terms.values()].flatMap((term) => [term.en, ...term.renderings]);
  const names = [...content.units, ...content.groups, ...content.documents].map(({ data }) =>
    'name' in data ? data.name.en : data.title.en,
  );
  const rest = withoutRenderings([...renderings, ...names]);
  return textPairs(content).flatMap(({ place, zh, en, file, path }) => {
    const found = new Set(findTerms(zh, forms).map(({ id }) => id));
    if (found.size === 0) return [];
    const left = rest(en);
    return [...found].flatMap((id): FieldFinding[] => {
      const term = terms.get(id);
      const other = term?.enAlternatives.find((wording) => isLeft(left, wording));
      if (!term || other === undefined) return [];
      const params = { place, term: term.zh, other, rendering: term.en };
      return [{ file, path, code: 'rendering-other', params }];
    });
  });
}
