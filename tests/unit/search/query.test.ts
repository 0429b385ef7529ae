import { describe, expect, test } from 'vitest';
import { parseQuery } from '#engines/search/query';

describe('question words', () => {
  test.each([
    ['谁负责信访', '信访'],
    ['食品安全谁负责', '食品安全'],
    ['哪个部门管环保', '环保'],
    ['环境污染归谁管', '环境污染'],
    ['对罚款不服怎么办', '对罚款不服'],
    ['多少项应用', '应用'],
    ['who is responsible for emergency drills', 'emergency drills'],
    ['how do I complain about a fine', 'complain fine'],
    ['什么叫双随机', '双随机'],
    ['网吧谁管', '网吧'],
    ['信访局电话', '信访局'],
    ['主要负责人', '主要负责人'],
    ['who leads administrative reconsideration', 'administrative reconsideration'],
    ['怎么办', '怎么办'],
    ['你好', '你好'],
    ['谁管水', '谁管水'],
  ])('“%s” asks for “%s”', (typed, core) => {
    expect(parseQuery(typed).core).toBe(core);
  });

  test('tell what kind of answer is wanted', () => {
    expect(parseQuery('谁来监督执法')).toMatchObject({ asksWho: true, asksAmount: false });
    expect(parseQuery('which department handles pollution')).toMatchObject({ asksWho: true });
    expect(parseQuery('每年几次讲座')).toMatchObject({ asksWho: false, asksAmount: true });
    expect(parseQuery('行政复议')).toMatchObject({ asksWho: false, asksAmount: false });
  });
});

test('quoted phrases are kept whole and minus words are left out', () => {
  expect(parseQuery('"司法调解" 行政 -复议')).toMatchObject({
    quoted: ['司法调解'],
    without: ['复议'],
    words: ['司法调解行政'],
  });
  expect(parseQuery('“two sessions” -congress')).toMatchObject({
    quoted: ['two sessions'],
    without: ['congress'],
  });
});

test('marks inside a text pasted from the plan are not a phrase, and a hyphen is not a minus', () => {
  expect(parseQuery('深化“放管服”改革')).toMatchObject({ quoted: [], key: '深化放管服改革' });
  expect(parseQuery('one-stop service')).toMatchObject({ without: [] });
});

test('Chinese is looked up by pairs of characters, numbers whole, words as they are', () => {
  expect(parseQuery('1000项 petitions').grams.map(({ text }) => text)).toEqual(['=1000', '项', 'petitions']);
  expect(parseQuery('公职律师').grams).toEqual([
    { text: '公职', from: 0, to: 1 },
    { text: '职律', from: 1, to: 2 },
    { text: '律师', from: 2, to: 3 },
  ]);
});

test('a pasted page is looked up only in part', () => {
  expect(parseQuery('法'.repeat(5000)).grams.length).toBeLessThan(100);
});

test('nothing but marks asks for nothing', () => {
  expect(parseQuery('……?!').places).toEqual([]);
  expect(parseQuery('').places).toEqual([]);
});
