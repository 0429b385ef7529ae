/** The quotation check on quotations made from the plan itself, the same ones on every machine. */
import { describe, expect, test } from 'vitest';
import { quotablePassages } from '#formats/quotable/files';
import { buildLibrary, type Clause } from '#model/library';
import { readContent } from '#files/read-content';
import { quotationChecker } from '#engines/quotation/check';
import type { Part, Report } from '#engines/quotation/report';
import { tokensOf, weight } from '#engines/quotation/tokens';
import { contentFiles } from '../support/content.ts';
import { choose, randomIntegers } from '../support/random.ts';

/** What counts of a text, in one form. */
const folded = (text: string): string =>
  tokensOf(text, 'characters')
    .map((token) => token.text)
    .join('');
const library = buildLibrary(readContent(contentFiles).content);
const [plan] = library.plans;
if (!plan) throw new Error('no plan');
const passages = quotablePassages(plan, library);
const check = quotationChecker(passages);
const clauses = plan.items.flatMap((item) => item.clauses);
const random = randomIntegers(20_220_325);

/** Labels of the first and last passage of each place. */
const placesOf = (part: Part | undefined): string[] =>
  (part?.places ?? []).map(({ first, last }) =>
    [...new Set([first, last])].map((index) => passages[index]?.label.en).join(' to '),
  );
const labelOf = ({ id }: Clause): string => `Item ${id.replace('.', ', clause ')}`;
const runsAs = (report: Report, without: 'missing' | 'extra'): string =>
  folded(
    report.parts
      .flatMap(({ runs }) => runs.filter(({ kind }) => kind !== without))
      .map(({ text }) => text)
      .join(''),
  );

/** The same words as another hand would type them. */
const retyped = (text: string): string =>
  [...text]
    .map((char) => {
      const marks: Record<string, string> = {
        '，': ',',
        '。': '.',
        '；': ';',
        '：': ':',
        '（': '(',
        '）': ')',
      };
      const quotes = /[“”]/u.test(char) ? choose(['"', '「', '', '＂'], random) : undefined;
      const space = random(8) === 0 ? choose([' ', '\u3000', '\n'], random) : '';
      return (quotes ?? (random(2) ? marks[char] : undefined) ?? char) + space;
    })
    .join('');

const stranger = '甲乙丙丁戊己庚辛壬癸';

describe.each(clauses)('Clause $id', (clause) => {
  test('quoted exactly is found where it is', () => {
    const report = check(clause.zh);
    expect(report.verdict).toBe('exact');
    expect(report.parts).toHaveLength(1);
    expect(placesOf(report.parts[0])).toContain(labelOf(clause));
  });

  test('quoted in other punctuation and spacing is still exact', () => {
    const report = check(`　${retyped(clause.zh)} `);
    expect(report.verdict, JSON.stringify(report.parts)).toBe('exact');
    expect(placesOf(report.parts[0])).toContain(labelOf(clause));
  });

  test('with one character changed is found with that difference', () => {
    const han = [...clause.zh.matchAll(/\p{Script=Han}/gu)].map(({ index }) => index);
    const at = choose(han, random);
    const quoted = `${clause.zh.slice(0, at)}${choose([...stranger], random)}${clause.zh.slice(at + 1)}`;
    const report = check(quoted);
    expect(report.verdict, quoted).toBe('differs');
    expect(placesOf(report.parts[0])).toContain(labelOf(clause));
    expect(runsAs(report, 'missing')).toBe(folded(quoted));
    expect(runsAs(report, 'extra')).toBe(folded(clause.zh));
    const changed = report.parts.flatMap(({ runs }) => runs.filter(({ kind }) => kind !== 'same'));
    expect(changed.map(({ text }) => folded(text).length)).toEqual([1, 1]);
  });

  test('by half is exact', () => {
    const half = clause.zh.slice(0, Math.ceil(clause.zh.length / 2));
    const report = check(half);
    expect(report.verdict).toBe('exact');
    expect(placesOf(report.parts[0])).toContain(labelOf(clause));
  });

  test('in English is found in the translation only', () => {
    const report = check(clause.en.replaceAll(/[“”]/gu, '"').replaceAll('’', "'"));
    expect(report.verdict).toBe('translation');
    expect(placesOf(report.parts[0])).toContain(labelOf(clause));
  });
});

describe('Clauses together', () => {
  const items = plan.items.filter((item) => item.clauses.length > 1);
  test.each(items)('the first two of item $number are one exact quotation', ({ clauses: [a, b] }) => {
    if (!a || !b) throw new Error('too few clauses');
    const report = check(a.zh + b.zh);
    expect(report.verdict).toBe('exact');
    expect(placesOf(report.parts[0])).toContain(`${labelOf(a)} to ${labelOf(b)}`);
  });

  test.each(Array.from({ length: 30 }, (_, index) => index))(
    'two that do not stand together are two exact parts (%i)',
    () => {
      const first = random(clauses.length - 3);
      const [a, b] = [clauses[first + 2], clauses[first]];
      if (!a || !b) throw new Error('too few clauses');
      const report = check(a.zh + b.zh);
      expect(report.verdict).toBe('apart');
      expect(report.parts.map(placesOf).map(([place]) => place)).toEqual([labelOf(a), labelOf(b)]);
    },
  );

  test('the whole text is one exact quotation', () => {
    const whole = passages.map(({ lead, zh }) => lead + zh).join('\n');
    expect(check(whole)).toMatchObject({ verdict: 'exact', parts: [{ kind: 'exact' }] });
  });
});

describe('A quotation among the quoter’s own words', () => {
  test.each(clauses.filter(({ zh }) => weight(zh) >= 12))('is told from them: clause $id', (clause) => {
    const report = check(`昨天有媒体报道说，“${clause.zh}”记者随后走访了三家企业。`);
    expect(report.verdict).toBe('partly');
    const found = report.parts.filter(({ kind }) => kind !== 'absent');
    expect(found.map(({ kind }) => kind)).toEqual(['exact']);
    expect(placesOf(found[0])).toContain(labelOf(clause));
  });
});

describe('A text of other origin', () => {
  const foreign = [
    '床前明月光，疑是地上霜。举头望明月，低头思故乡。',
    '人工智能正在改变我们的生活方式，也带来了新的伦理问题。',
    '今天下午三点，篮球比赛在体育馆举行，欢迎同学们踊跃参加。',
    '把大象放进冰箱需要三步：打开冰箱，把大象放进去，关上冰箱。',
    'The quick brown fox jumps over the lazy dog.',
    'It was the best of times, it was the worst of times.',
    'Когда-то давно жил король.',
    '<script>alert(1)</script><img src=x onerror=alert(1)>',
    '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥',
    '市民热线接到来电三千余个，主要反映停车难、买菜贵。',
  ];
  test.each(foreign)('is not in the plan: %s', (text) => {
    expect(check(text)).toMatchObject({ verdict: 'absent' });
  });

  test.each(['', '   ', '。。。', '“”'])('with nothing in it is nothing to check: %j', (text) => {
    expect(check(text)).toMatchObject({ verdict: 'empty', parts: [] });
  });
});

describe('The received wording', () => {
  const repaired = clauses.filter(({ zh, received }) => zh !== received);
  test.each(repaired)('of clause $id is told from the repaired one', ({ received }) => {
    expect(check(received).verdict).toBe('received');
  });
});

describe('What the check is fed', () => {
  test('is the whole canonical text, in its order', async () => {
    const { planText } = await import('#model/canonical');
    const text = passages.map(({ lead, zh, received }) => lead + (received ?? zh)).join('');
    expect(text).toBe(planText(plan).replaceAll('\n', ''));
  });
});

describe('Hostile lengths', () => {
  test.each(['改', '改革', 'a ', '<b>', '。，'])('a text of %j over and over ends', (piece) => {
    expect(check(piece.repeat(20_000)).isCut).toBe(true);
  });
});
