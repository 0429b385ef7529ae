/** Finds terms in Chinese text. */

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
export const termForms = (id: string, term: { zh: string; variants: readonly string[] }): TermForms => ({
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
