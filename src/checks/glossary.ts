/** Finds glossary terms in Chinese text, and checks that the English keeps to the house renderings. */
import { stemmer } from 'stemmer';
import { clausesOf, repairsOf, type FieldFinding } from './check.ts';
import { idOf, planOf } from '#schema/paths';
import { readingText } from '#text/repairs';
import type { Content, TermData } from '#schema/schema';

export interface TermForms {
  id: string;
  /** Strings that are the term in running text. */
  forms: string[];
}

export interface TermMatch {
  id: string;
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
}

const withoutOuterMarks = (text: string): string => text.replace(/^[“《](.*)[”》]$/u, '$1');

/** The strings that stand for a term in running text: headword and variants, outer “” and 《》 left off. */
export const termForms = (id: string, term: Pick<TermData, 'zh' | 'variants'>): TermForms => ({
  id,
  forms: [...new Set([term.zh, ...term.variants].map(withoutOuterMarks))],
});

/** Longest match first, left to right, without overlap. */
export function findTerms(text: string, terms: readonly TermForms[]): TermMatch[] {
  const forms = terms
    .flatMap(({ id, forms: all }) => all.map((form) => ({ id, form })))
    .filter(({ form }) => text.includes(form))
    .sort((a, b) => b.form.length - a.form.length || (a.form < b.form ? -1 : 1));
  const taken: TermMatch[] = [];
  for (const { id, form } of forms) {
    for (let start = text.indexOf(form); start !== -1; start = text.indexOf(form, start + 1)) {
      const end = start + form.length;
      if (taken.every((match) => end <= match.start || start >= match.end)) taken.push({ id, start, end });
    }
  }
  return taken.sort((a, b) => a.start - b.start);
}

const articles = new Set(['a', 'an', 'the']);

/** Words of English text, stemmed, without articles, possessives and matter in parentheses when it is optional. */
const stems = (english: string): string[] =>
  english
    .toLowerCase()
    .replace(/[’']s\b|s[’'](?=\s)/gu, (match) => (match.startsWith('s') ? 's' : ''))
    .split(/[^\p{L}\p{N}%]+/u)
    .filter((word) => word !== '' && !articles.has(word))
    .map(stemmer);

/** Whether the rendering stands in the English as one run, whatever the inflection of its words. */
export function holdsRendering(english: string, rendering: string): boolean {
  const text = ` ${stems(english).join(' ')} `;
  return text.includes(` ${stems(rendering.replace(/\([^)]*\)/gu, '')).join(' ')} `);
}

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

/** Where a clause holds a term, its English must hold the term's rendering, or a recorded exception. */
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
