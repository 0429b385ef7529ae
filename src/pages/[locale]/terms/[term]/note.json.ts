import type { APIRoute } from 'astro';
import { termPaths } from '#site/paths';
import type { Term } from '#model/library';
import { otherLocale, type Locale } from '#i18n/locales';
import { translator } from '#i18n/translate';

export const getStaticPaths = () => termPaths();

/** The lines of a term's note in running text. */
export const GET: APIRoute<{ locale: Locale; term: Term }> = ({ props: { locale, term } }) =>
  Response.json({
    title: term[locale],
    other: term[otherLocale(locale)],
    warning: term.confidence === 'low' ? translator(locale)('term.unverified') : '',
    text: term.explain[locale],
  });
