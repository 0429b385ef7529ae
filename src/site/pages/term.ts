/** A term: the plans that use it, and the terms it belongs with. */
import { languageTags, otherLocale, voices, type Locale } from '#i18n/locales';
import { translator } from '#i18n/translate';
import type { Library, Term } from '#model/library';
import { hasSeveralPlans } from '#model/plans';
import { longerTerms, usesTerm } from '#model/term-uses';

export function termPage(library: Library, term: Term, locale: Locale) {
  const t = translator(locale);
  const other = otherLocale(locale);
  const isRelated = ({ id }: Pick<Term, 'id'>) => term.related.includes(id);
  const longer = longerTerms(term, library.terms).filter((each) => !isRelated(each));
  return {
    title: term[locale],
    description: `${term[other]}${locale === 'zh' ? '：' : ': '}${term.explain[locale]}`,
    other: { text: term[other], lang: languageTags[other], voice: voices[other] },
    plans: library.plans.filter((plan) => usesTerm(plan, term)),
    isAlone: !hasSeveralPlans(library),
    /** Lists of other terms, the empty ones left out. */
    lists: [
      { title: t('term.related'), terms: library.terms.filter(isRelated) },
      { title: t('term.longer'), terms: longer },
    ].filter(({ terms }) => terms.length > 0),
  };
}

export type TermPage = ReturnType<typeof termPage>;
