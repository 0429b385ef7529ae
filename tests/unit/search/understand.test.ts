import { describe, expect, test } from 'vitest';
import { openLexicon } from '#engines/search/lexicon';
import { understand } from '#engines/search/understand';

const lexicon = openLexicon([
  {
    locale: 'zh',
    data: {
      concepts: [
        { label: '态度', say: '态度差' },
        { label: '欠薪', say: '不发工资|拖欠工资' },
        { label: '每年', say: '每年', adds: true },
      ],
      passing: '请问|怎么办|的|我|特别|老板',
      common: '公司',
      kin: '工资,工钱',
    },
  },
  {
    locale: 'en',
    data: {
      concepts: [
        { label: 'attitude', say: 'rude clerk' },
        { label: 'wages', say: 'unpaid wage' },
        { label: 'each year', say: 'each year', adds: true },
      ],
      passing: 'a|my|the|wa|do|i',
      common: 'compani',
      kin: 'wage,salari',
    },
  },
]);
const said = (text: string) =>
  understand(text, new Map(), lexicon).spans.flatMap(({ concepts }) => concepts.map(({ label }) => label));

describe('a request is understood', () => {
  test.each([
    ['as it stands', '请问态度差怎么办', '态度'],
    ['with other words between', '态度特别差', '态度'],
    ['with its halves turned about', '工资老板不发', '欠薪'],
    ['in another word of the same meaning', '拖欠工钱', '欠薪'],
    ['in English, words apart', 'the clerk was a rude', '态度'],
    ['in English, in a kindred word', 'my salary unpaid', '欠薪'],
  ])('%s: %s', (_, text, label) => {
    expect(said(text)).toEqual([label]);
  });

  test('passing words and words of daily life are told from the rest', () => {
    const { places } = understand('请问我公司的楼', new Map(), lexicon);
    const of = (mark: 'isPassing' | 'isCommon') =>
      places
        .filter((place) => place[mark])
        .map(({ text }) => text)
        .join('');
    expect(of('isPassing')).toBe('请问我的');
    expect(of('isCommon')).toBe('公司');
  });

  test('what is not said is not heard', () => {
    expect(said('今天天气')).toEqual([]);
    expect(said('the weather')).toEqual([]);
  });
});
