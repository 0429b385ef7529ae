/** Every citation style the site offers, in the order in which it offers them. */
import type { Bilingual } from '#schema/fields';
import type { Locale } from '#i18n/locales';
import type { CitationFacts } from '#schema/plan';
import { apaInText, apaReference } from './apa.ts';
import { bibtex } from './bibtex.ts';
import { bluebook } from './bluebook.ts';
import { chicagoBibliography, chicagoNote } from './chicago.ts';
import { cslJson, joinCslJson } from './csl.ts';
import { faxue } from './faxue.ts';
import { gbt2015Numeric, gbt2025AuthorDate, gbt2025Numeric, gbtInText } from './gbt7714.ts';
import { mediawikiEn, mediawikiZh } from './mediawiki.ts';
import { ris } from './ris.ts';
import { runsText, type Run, type Work } from './work.ts';

export interface Style {
  id: string;
  /** The style's own name, the same in both languages unless it is a word. */
  name: Bilingual;
  /** Language the citation is written in; null for code. */
  lang: 'zh' | 'en' | null;
  /** Ending of the file it is offered as, and its media type. */
  file?: {
    ending: string;
    type: string;
    /** The language of the pages its entries lead to; Chinese, that of the official text, where none is named. */
    pages?: Locale;
    /** Puts several citations into one file; by default each begins a paragraph. */
    join?: (citations: readonly string[]) => string;
  };
  /** Null when this style has nothing to say of this work. */
  cite: (work: Work) => Run[] | null;
}

/** The same work as a file has it. */
export const forFile = (work: Work): Work => ({ ...work, hasAccessDate: false });

const same = (name: string): Bilingual => ({ zh: name, en: name });

const withLatin =
  (cite: (work: Work, latin: CitationFacts) => Run[]) =>
  (work: Work): Run[] | null =>
    work.latin && cite(work, work.latin);

export const styles: readonly Style[] = [
  {
    id: 'gbt-2025',
    name: { zh: 'GB/T 7714—2025 顺序编码制', en: 'GB/T 7714—2025, numeric' },
    lang: 'zh',
    cite: gbt2025Numeric,
  },
  {
    id: 'gbt-2025-author',
    name: { zh: 'GB/T 7714—2025 著者-出版年制', en: 'GB/T 7714—2025, author and date' },
    lang: 'zh',
    cite: gbt2025AuthorDate,
  },
  {
    id: 'gbt-in-text',
    name: { zh: 'GB/T 7714 正文引注', en: 'GB/T 7714, in the text' },
    lang: 'zh',
    cite: gbtInText,
  },
  {
    id: 'gbt-2015',
    name: { zh: 'GB/T 7714—2015 顺序编码制', en: 'GB/T 7714—2015, numeric' },
    lang: 'zh',
    cite: gbt2015Numeric,
  },
  {
    id: 'faxue',
    name: { zh: '《法学引注手册》', en: 'Faxue Yinzhu Shouce (manual of legal citation)' },
    lang: 'zh',
    cite: faxue,
  },
  {
    id: 'apa',
    name: { zh: 'APA 第7版', en: 'APA 7, reference' },
    lang: 'en',
    cite: withLatin(apaReference),
  },
  {
    id: 'apa-in-text',
    name: { zh: 'APA 第7版 正文引注', en: 'APA 7, in the text' },
    lang: 'en',
    cite: apaInText,
  },
  {
    id: 'chicago-note',
    name: { zh: 'Chicago 第18版 脚注', en: 'Chicago 18, note' },
    lang: 'en',
    cite: withLatin(chicagoNote),
  },
  {
    id: 'chicago-bibliography',
    name: { zh: 'Chicago 第18版 参考文献', en: 'Chicago 18, bibliography' },
    lang: 'en',
    cite: withLatin(chicagoBibliography),
  },
  { id: 'bluebook', name: same('Bluebook'), lang: 'en', cite: withLatin(bluebook) },
  {
    id: 'bibtex',
    name: same('BibTeX'),
    lang: null,
    file: { ending: 'bib', type: 'application/x-bibtex' },
    cite: bibtex,
  },
  {
    id: 'ris',
    name: same('RIS'),
    lang: null,
    file: { ending: 'ris', type: 'application/x-research-info-systems' },
    cite: ris,
  },
  {
    id: 'csl',
    name: same('CSL-JSON'),
    lang: null,
    file: { ending: 'csl.json', type: 'application/vnd.citationstyles.csl+json', join: joinCslJson },
    cite: cslJson,
  },
  {
    id: 'mediawiki-zh',
    name: { zh: 'MediaWiki（中文维基百科）', en: 'MediaWiki (Chinese Wikipedia)' },
    lang: null,
    file: { ending: 'zh.wiki.txt', type: 'text/plain' },
    cite: mediawikiZh,
  },
  {
    id: 'mediawiki-en',
    name: { zh: 'MediaWiki（英文维基百科）', en: 'MediaWiki (English Wikipedia)' },
    lang: null,
    file: { ending: 'en.wiki.txt', type: 'text/plain', pages: 'en' },
    cite: mediawikiEn,
  },
];

/** Input: a style that is offered as a file, and what is cited, the whole before its parts. Output: the file's text. */
export function citationFile({ cite, file }: Style, works: readonly Work[]): string {
  const citations = works.map((work) => runsText(cite(forFile(work)) ?? [], ''));
  return `${file?.join?.(citations) ?? citations.join('\n\n')}\n`;
}

/** The styles in the order of a reader of one language: those written in it, those in the other, code. */
export const stylesFor = (locale: 'zh' | 'en'): Style[] =>
  [locale, locale === 'zh' ? 'en' : 'zh', null].flatMap((lang) =>
    styles.filter((style) => style.lang === lang),
  );

/** The two a reader of one language most often wants; of a plan without facts for Latin script, the Chinese ones. */
export function usualCitations(work: Work, locale: 'zh' | 'en'): { lang: 'zh' | 'en'; runs: Run[] }[] {
  const wanted = locale === 'en' && work.latin ? ['apa', 'chicago-note'] : ['faxue', 'gbt-2025'];
  return wanted.flatMap((id) => {
    const style = styles.find((each) => each.id === id);
    const runs = style?.cite(work);
    return style?.lang && runs ? [{ lang: style.lang, runs }] : [];
  });
}
