/** Where a clause holds a term, its English holds the term's rendering, or the exception is recorded. */
import { holdsRendering } from '#text/english';
import { readingText } from '#text/repairs';
import { findTerms, termForms } from '#text/terms';
import type { Content } from '#schema/content';
import type { FieldFinding } from '#schema/findings';
import { idOf, planOf } from '#schema/paths';
import { clausesOf, repairsOf } from '#schema/queries';

interface TranslatedClause {
  plan: string;
  id: string;
  /** The reading text. */
  zh: string;
  en: string;
  file: string;
  path: FieldFinding['path'];
}

/** Every clause that has English, beside it. */
function translatedClauses(content: Content): TranslatedClause[] {
  const translated = [
    ...content.itemTranslations.map(({ file, data }) => ({ file, field: 'clauses', clauses: data.clauses })),
    ...content.planTranslations.flatMap(({ file, data }) =>
      (['notice', 'preamble'] as const).map((field) => ({ file, field, clauses: data[field] })),
    ),
  ];
  return translated.flatMap(({ file, field, clauses }) => {
    const plan = planOf(file);
    const chinese = clausesOf(content, plan);
    return clauses.flatMap(({ id, text: en }, at): TranslatedClause[] => {
      const received = chinese.find((clause) => clause.id === id)?.text ?? '';
      const zh = readingText(received, repairsOf(content, plan, id));
      return en === '' ? [] : [{ plan, id, zh, en, file, path: [field, at, 'text'] }];
    });
  });
}

export function checkRenderings(content: Content): FieldFinding[] {
  const terms = new Map(content.terms.map(({ file, data }) => [idOf(file), data]));
  const forms = [...terms].map(([id, term]) => termForms(id, term));
  const used = new Set<string>();
  const key = (plan: string, clause: string, term: string) => [plan, clause, term].join(' ');
  const exceptions = content.exceptions.flatMap(({ file, data }) =>
    data.exceptions.map((exception, at) => ({ ...exception, file, at, plan: planOf(file) })),
  );

  const missing = translatedClauses(content).flatMap(({ plan, id: clause, zh, en, file, path }) => {
    const found = new Set(findTerms(zh, forms).map(({ id }) => id));
    return [...found].flatMap((id): FieldFinding[] => {
      const term = terms.get(id);
      if (!term || [term.en, ...term.renderings].some((rendering) => holdsRendering(en, rendering)))
        return [];
      const excused = exceptions.some(
        (each) =>
          each.plan === plan && each.clause === clause && each.term === id && en.includes(each.rendering),
      );
      if (excused) used.add(key(plan, clause, id));
      const params = { clause, term: term.zh, rendering: term.en };
      return excused ? [] : [{ file, path, code: 'rendering-missing', params }];
    });
  });
  const unused = exceptions
    .filter(({ plan, clause, term }) => !used.has(key(plan, clause, term)))
    .map(({ file, at, clause, term }): FieldFinding => {
      return { file, path: ['exceptions', at], code: 'exception-unused', params: { clause, term } };
    });
  return [...missing, ...unused];
}
