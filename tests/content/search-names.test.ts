import { describe, expect, test } from 'vitest';
import { isOneEdit } from '#engines/search/edits';
import { referenceIn } from '#engines/search/references';
import { fold, keyOf, simplifier } from '#engines/search/fold';
import { hasInitials, openReadings, spelled } from '#engines/search/pinyin';
import { printedReferences } from '../support/printed-references.ts';
import { directory, han, library, searchIn } from '../support/search.ts';

const readings = openReadings(han);
const search = { zh: searchIn('zh'), en: searchIn('en') };
const firstOf = async (locale: 'zh' | 'en', typed: string) =>
  (await search[locale](typed)).results[0]?.entity.id;

describe('every unit is the first result', () => {
  const names = library.units.flatMap((unit) =>
    [unit.printed, unit.name.zh, unit.short.zh, unit.name.en, unit.short.en].flatMap((name) =>
      name ? [[name, unit.id] as const] : [],
    ),
  );
  test.each(names)('for its name %s', async (name, id) => {
    expect(await firstOf('zh', name)).toBe(id);
    expect(await firstOf('en', name)).toBe(id);
  });

  test.each(library.units.map(({ id, short }) => [short.zh, id] as const))(
    'for the pinyin of %s',
    async (name, id) => {
      const letters = [...name].map((char) => readings(char)[0]).join('');
      const { results } = await search.zh(letters);
      expect(results.slice(0, 2).map(({ entity }) => entity.id)).toContain(id);
    },
  );
});

test.each(library.units.flatMap(({ id, aliases }) => aliases.zh.map((alias) => [alias, id] as const)))(
  'the everyday name %s leads to its unit',
  async (alias, id) => {
    const { results } = await search.zh(alias);
    expect(results.slice(0, 4).map(({ entity }) => entity.id)).toContain(id);
  },
);

test.each(
  library.terms
    .map(({ zh, id, category }) => [zh, id, category] as const)
    .filter(([, , category]) => category !== 'document-title'),
)('the term %s is among the first three results for its name', async (name, id) => {
  const { results } = await search.zh(name);
  expect(results.slice(0, 3).map(({ entity }) => entity.id)).toContain(id);
});

describe('readings', () => {
  test('cover every character of every name', () => {
    const chars = new Set(directory.entities.flatMap(({ forms }) => forms.flatMap(({ key }) => [...key])));
    const unread = [...chars].filter((char) => /\p{Script=Han}/u.test(char) && readings(char).length === 0);
    expect(unread).toEqual([]);
  });

  test.each([
    ['莘', 'shen'],
    ['茌', 'chi'],
    ['阿', 'e'],
    ['绿', 'lv'],
    ['略', 'lve'],
    ['重', 'chong'],
    ['长', 'chang'],
    ['座', 'zuo'],
  ])('%s is read %s', (char, syllable) => {
    expect(readings(char)).toContain(syllable);
  });

  test('spell names in full, in part, and begun', () => {
    expect(spelled('sifaju', '市司法局', readings)).toBe('司法局');
    expect(spelled('sifaj', '市司法局', readings)).toBe('司法局');
    expect(spelled('yingji', '市应急局', readings)).toBe('应急');
    expect(spelled('banana', '市司法局', readings)).toBeNull();
    expect(spelled('si', '市司法局', readings)).toBeNull();
  });

  test('give initials of whole names only', () => {
    expect(hasInitials('sfj', '司法局', readings)).toBe(true);
    expect(hasInitials('sf', '司法局', readings)).toBe(false);
  });
});

test('traditional characters of all names are known', () => {
  const simplify = simplifier(han.simplified);
  expect(simplify('東昌府區營商環境行政複議應急預案')).toBe('东昌府区营商环境行政复议应急预案');
});

describe('references', () => {
  const placeOf = (typed: string) => {
    const found = referenceIn(fold(typed), directory);
    return found && [`${found.entity.kind}/${found.entity.id}`, found.clause].filter(Boolean).join(' ');
  };
  test.each([
    ['8', 'item/8'],
    ['8.3', 'item/8 8.3'],
    ['8.3。', 'item/8 8.3'],
    ['（8.3）', 'item/8 8.3'],
    ['- 8.3', 'item/8 8.3'],
    ['• 第8项', 'item/8'],
    ['第8项', 'item/8'],
    ['第八项', 'item/8'],
    ['第8项第3句', 'item/8 8.3'],
    ['第三部分第8项第3句', 'item/8 8.3'],
    ['第三部分，第8项第3句。', 'item/8 8.3'],
    ['item 13', 'item/13'],
    ['item 8, cl. 3', 'item/8 8.3'],
    ['Item 8, clause 3.', 'item/8 8.3'],
    ['pt. III, item 6', 'item/6'],
    ['第三部分', 'section/3'],
    ['section 3', 'section/3'],
    ['聊政办字〔2022〕9号', 'plan/2022'],
    ['聊政办字[2022]9号', 'plan/2022'],
    ['聊政办字9号', 'plan/2022'],
    ['聊政办字 2022 9号', 'plan/2022'],
    ['Liao Zheng Ban Zi [2022] No. 9', 'plan/2022'],
    ['(Liao Zheng Ban Zi [2022] No. 9).', 'plan/2022'],
    ['/zh/plans/2022/items/8/3/', 'item/8 8.3'],
    ['http://localhost:4321/en/plans/2022/items/8/#c3', 'item/8 8.3'],
    ['http://localhost:4321/zh/plans/2022/items/8/3/）', 'item/8 8.3'],
    ['http://localhost:4321/zh/units/sifaju/', 'unit/sifaju'],
    ['http://localhost:4321/zh/plans/2022/targets/。', 'page/targets'],
    ['http://localhost:4321/2022/8/3/', 'item/8 8.3'],
    ['http://localhost:4321/e/2022/8/', 'item/8'],
  ])('%s leads to %s', (typed, place) => {
    expect(placeOf(typed)).toBe(place);
  });

  test.each([
    '23',
    '0',
    '8.99',
    '2022',
    '1000项',
    '第十部分',
    '聊政办字〔2021〕9号',
    '9号',
    '八达岭',
    '100%',
  ])('%s leads nowhere', (typed) => {
    expect(placeOf(typed)).toBeNull();
  });

  test.each(['zh', 'en'] as const)(
    'every citation and address in %s leads to its place first',
    async (locale) => {
      const found: string[] = [];
      const wanted: string[] = [];
      for (const { typed, place } of printedReferences(locale)) {
        const [first] = (await search[locale](typed)).results;
        found.push(`${typed} → ${first?.entity.kind ?? ''}/${first?.entity.id ?? ''} ${first?.clause ?? ''}`);
        wanted.push(`${typed} → ${place}`);
      }
      expect(found).toEqual(wanted);
    },
  );
});

test('the received wording finds the clause that a repair reads otherwise', async () => {
  const { results } = await search.zh('深入推进行务公开');
  expect(results[0]).toMatchObject({ entity: { kind: 'item', id: '7' } });
});

test('a slip is mended and said, never where the word itself is found', async () => {
  expect((await search.zh('行证复议')).rewrites).toEqual([{ type: 'spelling', text: '行政复议' }]);
  expect((await search.en('reconsidertion')).rewrites).toEqual([
    { type: 'spelling', text: 'reconsideration' },
  ]);
  expect((await search.zh('行政复议')).rewrites).toEqual([]);
  expect(isOneEdit(keyOf('医保局'), keyOf('社保局'))).toBe(true);
  expect((await search.zh('医保局')).results).toEqual([]);
});

test('a phrase in quotes must stand as it is, and a minus word must not stand', async () => {
  const ids = async (typed: string) =>
    (await search.zh(typed)).results.map(({ entity }) => `${entity.kind}/${entity.id}`);
  expect(await ids('"司法调解"')).toEqual(['item/17', 'term/sifa-tiaojie']);
  expect(await ids('调解 -行政')).not.toContain('item/17');
  expect(await ids('调解')).toContain('item/17');
});
