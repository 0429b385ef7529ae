/** What the reference strings do not cover: clauses, the whole plan, files, plans without facts in Latin script. */
import { describe, expect, test } from 'vitest';
import { apaInText } from '#formats/citations/apa';
import { bibtex } from '#formats/citations/bibtex';
import { bluebook } from '#formats/citations/bluebook';
import { chicagoNote } from '#formats/citations/chicago';
import { cslJson } from '#formats/citations/csl';
import { faxue } from '#formats/citations/faxue';
import { gbtInText } from '#formats/citations/gbt7714';
import { citationFile, forFile, styles } from '#formats/citations/index';
import { fullLocatorEn, fullLocatorZh, toRoman } from '#formats/citations/locator';
import { mediawikiEn, mediawikiZh } from '#formats/citations/mediawiki';
import { ris } from '#formats/citations/ris';
import { citationTemplate, sourceEn, sourceZh } from '#formats/citations/source-line';
import { runsText, type Run, type Work } from '#formats/citations/work';
import { latin, work } from './work.ts';

const text = (runs: readonly Run[] | null): string => runsText(runs ?? [], '2026-01-31');
const clause: Work = { ...work, locator: { section: 3, item: 6, clause: '3' }, url: `${work.url}3/` };
const plan: Work = { ...work, locator: null, url: 'https://example.org/zh/plans/2022/' };

describe('a clause is named as a place', () => {
  test('in Chinese', () => {
    expect(fullLocatorZh({ section: 3, item: 6, clause: '3' })).toBe('第三部分第6项第3句');
    expect(text(faxue(clause))).toMatch(/（聊政办字〔2022〕9号），第三部分第6项第3句。$/u);
    expect(text(gbtInText(clause))).toBe(
      '正文引注：……[1]第6项第3句 （著者-出版年制：（聊城市人民政府办公室，2022）第6项第3句）',
    );
  });
  test('in English', () => {
    expect(fullLocatorEn({ section: 3, item: 6, clause: '3a' })).toBe('pt. III, item 6, cl. 3a');
    expect(text(apaInText(clause))).toMatch(/, 2022, item 6, cl\. 3\)$/u);
    expect(text(chicagoNote(clause, latin))).toContain(', March 25, 2022, item 6, cl. 3, https://');
    expect(text(bluebook(clause, latin))).toContain('No. 9, pt. III, item 6, cl. 3 (China), https://');
  });
  test('in the entries of reference managers', () => {
    expect(text(bibtex(clause))).toContain('@misc{liaocheng2022fazhi-item06-3,');
    expect(text(bibtex(clause))).toContain('note         = {第三部分第6项第3句；非官方转载}');
    expect(text(cslJson(clause))).toContain(
      '第三部分第6项第3句 / pt. III, item 6, cl. 3. Unofficial republication.',
    );
    expect(text(cslJson(clause))).toContain('"id": "liaocheng2022fazhi-item06-3"');
    expect(text(ris(clause))).toContain('ID  - liaocheng2022fazhi-item06-3\n');
    expect(text(ris(plan))).toContain('ID  - liaocheng2022fazhi\n');
    expect(text(ris(clause))).toContain('N1  - 第三部分第6项第3句；非官方转载\n');
  });
});

describe('the whole plan is cited without a place', () => {
  test('in every style', () => {
    for (const { id, cite } of styles)
      expect(text(cite(plan)), id).not.toMatch(/undefined|null|item|第\d+项|pt\./u);
  });
  test('and has nothing to say beside a mark in the text', () => expect(gbtInText(plan)).toBeNull());
});

describe('parts are counted in Roman numerals', () => {
  test.each([
    [1, 'I'],
    [4, 'IV'],
    [9, 'IX'],
    [14, 'XIV'],
    [39, 'XXXIX'],
  ])('%i is %s', (number, roman) => expect(toRoman(number)).toBe(roman));
});

test('RIS is a statute that Zotero turns into a regulation', () =>
  expect(text(ris(work))).toBe(
    [
      'TY  - STAT',
      'ID  - liaocheng2022fazhi-item06',
      'AU  - 聊城市人民政府办公室',
      'TI  - 聊城市人民政府办公室关于印发聊城市2022年法治政府建设工作计划的通知',
      'ST  - 聊城市2022年法治政府建设工作计划',
      'M1  - 聊政办字〔2022〕9号',
      'PY  - 2022',
      'DA  - 2022/03/25',
      'LA  - zh-CN',
      'N1  - 第三部分第6项；非官方转载',
      'M2  - type: regulation',
      'UR  - https://example.org/zh/plans/2022/items/6/',
      'Y2  - 2026-01-31',
      'ER  - ',
    ].join('\n'),
  ));

test('MediaWiki gets one template, in which nothing of the plan can end a parameter', () => {
  const odd = { ...work, noticeTitle: { zh: '甲|乙}}丙', en: 'A|B}}C' } };
  expect(text(mediawikiZh(odd))).toMatch(
    /^\{\{cite web \|author=[^{}]* \|title=甲&#124;乙&#125;&#125;丙 [^{}]*\}\}$/u,
  );
  expect(text(mediawikiEn(odd))).toContain('|trans-title=A&#124;B&#125;&#125;C ');
  expect(text(mediawikiZh(work))).toContain(' |access-date=2026-01-31}}');
});

test('BibTeX takes marks of TeX as text', () =>
  expect(text(bibtex({ ...work, issuer: { zh: '100% & 甲_乙', en: '' } }))).toContain(
    '{{100\\% \\& 甲\\_乙}}',
  ));

test('a file has no place for an access date, and is none the worse', () => {
  for (const { id, cite, file } of styles) {
    if (!file) continue;
    const runs = cite(forFile(work)) ?? [];
    expect(
      runs.every((run) => typeof run === 'string'),
      id,
    ).toBe(true);
    expect(text(runs), id).not.toMatch(/urldate|Y2|accessed|access-date/u);
  }
  const [entry] = JSON.parse(text(cslJson(forFile(work)))) as object[];
  expect(entry).not.toHaveProperty('accessed');
});

test('a file of several citations holds each once, the whole first, and stays what it is', () => {
  for (const style of styles.filter(({ file }) => file)) {
    const file = citationFile(style, [work, clause]);
    const places = [work, clause].map((each) => text(style.cite(forFile(each)) ?? []));
    if (style.id === 'csl')
      expect(JSON.parse(file)).toEqual(places.flatMap((place) => JSON.parse(place) as object[]));
    else expect(file, style.id).toBe(`${places.join('\n\n')}\n`);
  }
});

test('a plan without facts in Latin script is offered the other styles', () => {
  const plain = { ...work, latin: null };
  const offered = styles.filter(({ cite }) => cite(plain) !== null).map(({ id }) => id);
  expect(offered).not.toContain('apa');
  expect(offered).not.toContain('bluebook');
  expect(offered).toContain('gbt-2025');
  expect(text(bibtex(plain))).toContain('@misc{plan2022-item06,');
});

test('the source line of an item has a slot for its clauses; that of a clause has none', () => {
  expect(sourceZh(work)).toBe(
    '——《聊城市人民政府办公室关于印发聊城市2022年法治政府建设工作计划的通知》（聊政办字〔2022〕9号），第三部分第6项[[第{clause}句]]（非官方转载： {url} ）',
  );
  expect(sourceEn(work)).toBe(
    '— 2022 Work Plan of Liaocheng City for Building a Law-Based Government (Liao Zheng Ban Zi [2022] No. 9), pt. III, item 6[[, cl. {clause}]] (unofficial translation: {url})',
  );
  expect(citationTemplate(clause, 'zh')).toMatch(/第6项第3句。$/u);
  expect(sourceEn(clause)).toContain('item 6, cl. 3 (unofficial translation: {url})');
});
