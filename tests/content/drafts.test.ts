/** Content amid an editor's work: shown in `npm run dev` as far as it goes, and told where it is met. */
import { describe, expect, test } from 'vitest';
import { contentKindNames, contentKinds } from '#schema/content';
import { readDrafts } from '#site/drafts';
import { draftsOn } from '#site/drafts-of-page';
import { kindAt, pageKinds, routeOf } from '#pages';
import { contentFiles, replaceOnce } from '../support/content.ts';

const item = 'plans/2022/items/zh/06.mdx';
const english = 'plans/2022/items/en/06.mdx';

/** What is shown with one file changed; without `before`, nothing was ever readable of it. */
function amid(file: string, edit: (text: string) => string | null, before = true) {
  const files = new Map([...contentFiles].map(([name, text]) => [name, { text, readable: text }]));
  const old = contentFiles.get(file) ?? '';
  const text = edit(old);
  if (text === null) files.delete(file);
  return readDrafts(
    new Map<string, { text: string; readable: string | null }>([
      ...files,
      ...(text === null ? [] : [[file, { text, readable: before ? old : null }] as const]),
    ]),
  );
}

/** The same, where the change leaves the file readable. */
function written(file: string, edit: (text: string) => string) {
  const text = edit(contentFiles.get(file) ?? '');
  const files = [...contentFiles].map(([name, each]) => [name, { text: each, readable: each }] as const);
  return readDrafts(new Map([...files, [file, { text, readable: text }]]));
}

const sixth = ({ library }: ReturnType<typeof readDrafts>) =>
  library.plans[0]?.items.find(({ number }) => number === 6);

const mentions = ({ library }: ReturnType<typeof readDrafts>, words: RegExp): boolean =>
  words.test(JSON.stringify(library));

test('finished content has nothing to tell, and is what is published', () => {
  const drafts = amid('units/sifaju.yaml', (text) => text);
  expect(drafts.findings).toEqual([]);
  expect(mentions(drafts, /待译|待写|Not translated/u)).toBe(false);
});

describe('what is not written yet', () => {
  test('shows the Chinese in its place, marked', () => {
    const drafts = written(english, (text) => text.replace(/(id: "6\.5"\n\s+text:) .*/u, '$1 ""'));
    const clause = sixth(drafts)?.clauses[4];
    expect(clause?.en).toBe(`[Not translated yet] ${clause?.zh}`);
    expect(drafts.findings).toMatchObject([{ file: english, code: 'translation-empty' }]);
    expect(drafts.findings[0]?.line).toBeGreaterThan(1);
  });
  test('so does a file of English that is not there', () => {
    const drafts = amid(english, () => null);
    expect(sixth(drafts)?.title.en).toMatch(/^\[Not translated yet\] \p{Script=Han}/u);
    expect(drafts.findings.map(({ code }) => code)).toContain('translation-missing');
  });
  test('English that is due to be read again says so', () => {
    const drafts = written(english, (text) => replaceOnce(text, 'c612bae6f1dc51da', 'c612bae6f1dc51db'));
    expect(sixth(drafts)?.clauses[4]?.en).toMatch(/^\[The Chinese has changed: read again\] Continue/u);
  });
  test('a title that is not written gives the start of its sentence', () => {
    const drafts = written('plans/2022/items/zh/02.mdx', (text) =>
      text.replace(/(by: editor\n\s+text:) .*/u, '$1 ""'),
    );
    expect(drafts.library.plans[0]?.items[1]?.title.zh).toMatch(/^〔标题待写〕\p{Script=Han}/u);
    expect(drafts.findings.map(({ code }) => code)).toContain('title-missing');
  });
});

describe('what is broken', () => {
  const broken = (text: string) => text.replace('clauses:', 'clauses: [');
  test('is shown as it last was, and told with its line', () => {
    const drafts = amid(item, broken);
    expect(sixth(drafts)?.clauses).toHaveLength(7);
    expect(drafts.findings).toMatchObject([{ file: item, code: 'yaml-invalid' }]);
    expect(drafts.findings[0]?.line).toBeGreaterThan(1);
  });
  test('and never was readable costs its own page alone', () => {
    const drafts = amid(item, broken, false);
    expect(drafts.library.plans[0]?.items).toHaveLength(21);
  });
  test.each([
    [
      'a unit nobody knows',
      item,
      (text: string) => text.replace(/lead:\n(\s+)- \S+/u, 'lead:\n$1- wurenju'),
      /wurenju/u,
    ],
    [
      'a repair of what does not stand there',
      'plans/2022/repairs.yaml',
      (text: string) => replaceOnce(text, 'received: 行政诚信', 'received: 行政诚心'),
      /行政诚心/u,
    ],
    [
      'a target that quotes what does not stand there',
      'plans/2022/targets.yaml',
      (text: string) => replaceOnce(text, '"制定法治政府建设年度工作计划"\n', '"制订年度工作计划"\n'),
      /制订年度工作计划/u,
    ],
  ])('%s is left out, and the rest stays', (_, file, edit, wrong) => {
    const drafts = written(file, edit);
    expect(drafts.findings.length).toBeGreaterThan(0);
    expect(drafts.library.plans[0]?.items).toHaveLength(22);
    expect(mentions(drafts, wrong)).toBe(false);
  });
  test.each([
    ['jurisdiction', 'jurisdiction: liaocheng\n'],
    ['series', 'series: fazhi-zhengfu\n'],
  ])('a plan that does not say its %s stands where another does', (_, line) => {
    const drafts = written('plans/2022/plan.mdx', (text) => replaceOnce(text, line, ''));
    expect(drafts.findings).not.toEqual([]);
    expect(drafts.library.plans[0]?.series.id).toBe('liaocheng/fazhi-zhengfu');
  });
  test('a unit that is gone takes no item with it', () => {
    const drafts = amid('units/sifaju.yaml', () => null);
    expect(drafts.library.plans[0]?.items).toHaveLength(22);
    expect(mentions(drafts, /"sifaju"/u)).toBe(false);
  });
  test('sections that cannot be read leave the items', () => {
    const drafts = amid('plans/2022/sections.yaml', (text) => `${text}: : [`, false);
    expect(drafts.library.plans[0]?.items).toHaveLength(22);
  });
});

describe('a finding is met', () => {
  const finding = (file: string) => ({ file, line: 1, column: 1, code: 'yaml-invalid' as const, params: {} });
  const params = {
    plan: '2022',
    section: '1',
    item: '6',
    clause: '3',
    unit: 'x',
    group: 'x',
    term: 'x',
    page: 'x',
    before: '2021',
  };
  const routes = Object.keys(pageKinds).map((kind) => routeOf(kind as keyof typeof pageKinds, params));
  const pagesOf = (file: string) =>
    routes.filter(
      (route) => kindAt(route)?.kind !== 'home' && draftsOn(route, [finding(file)]).here.length > 0,
    );

  test.each(contentKindNames)('on a page, where it is in a file of %s', (kind) => {
    const file = contentKinds[kind].pattern
      .replace('plans/*', 'plans/2022')
      .replace('*.mdx', '06.mdx')
      .replace('*', 'x');
    expect(pagesOf(kind === 'pages' ? 'pages/zh/x.mdx' : file)).not.toEqual([]);
  });
  test('on the page of its item, not on those of others', () => {
    const on = (route: string) => draftsOn(route, [finding(english)]);
    expect(on('/plans/2022/items/6/').here).toHaveLength(1);
    expect(on('/plans/2022/items/6/3/').here).toHaveLength(1);
    expect(on('/plans/2022/items/7/')).toMatchObject({ here: [], elsewhere: 1 });
    expect(on('/plans/2023/items/6/').here).toEqual([]);
  });
  test('all of them on the home page', () => {
    expect(draftsOn('/', [finding(english), finding('units/sifaju.yaml')]).here).toHaveLength(2);
  });
});
