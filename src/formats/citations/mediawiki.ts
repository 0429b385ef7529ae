/** MediaWiki {{cite web}}, with the parameter names that the Chinese and the English Wikipedia share. */
import { fullLocatorEn, fullLocatorZh } from './locator.ts';
import { accessHole, toRuns, type Run, type Work } from './work.ts';

/** A pipe or a brace would end the parameter. */
const escape = (text: string): string => text.replace(/[|{}]/gu, (mark) => `&#${mark.codePointAt(0) ?? 0};`);

type Parameter = readonly [name: string, value: string | null];

const template = (work: Work, parameters: readonly Parameter[]): Run[] => {
  const all: Parameter[] = [...parameters, ['access-date', work.hasAccessDate ? accessHole : null]];
  const filled = all.flatMap(([name, value]) => (value === null ? [] : [` |${name}=${escape(value)}`]));
  return toRuns(`{{cite web${filled.join('')}}}`);
};

/** For the Chinese Wikipedia. */
export const mediawikiZh = (work: Work): Run[] =>
  template(work, [
    ['author', work.issuer.zh],
    ['title', work.noticeTitle.zh],
    ['id', work.documentNumber.zh],
    ['at', work.locator && fullLocatorZh(work.locator)],
    ['date', work.issuedOn],
    ['url', work.url],
    ['via', `${work.edition.zh}（非官方转载）`],
    ['language', 'zh-cn'],
  ]);

/** For the English Wikipedia, with the title translated. */
export const mediawikiEn = (work: Work): Run[] =>
  template(work, [
    ['author', work.issuer.en],
    ['script-title', `zh:${work.noticeTitle.zh}`],
    ['trans-title', work.noticeTitle.en],
    ['id', work.documentNumber.en],
    ['at', work.locator && fullLocatorEn(work.locator)],
    ['date', work.issuedOn],
    ['url', work.url],
    ['via', `${work.edition.en} (unofficial republication)`],
    ['language', 'zh'],
  ]);
