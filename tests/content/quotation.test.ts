/** The quotation check on quotations made from the plan itself, the same ones on every machine. */
import { describe, expect, test } from 'vitest';
import { quotablePassages } from '#formats/quotable/files';
import { ownWordsOf } from '#formats/quotable/own-words';
import { citedWork } from '#formats/citations/cited';
import { styles } from '#formats/citations/index';
import { sourceEn, sourceZh } from '#formats/citations/source-line';
import { sourceLine } from '../../src/components/cite/copied.ts';
import { runsText } from '#formats/citations/work';
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
const check = quotationChecker(passages, ownWordsOf(library));
const clauses = plan.items.flatMap((item) => item.clauses);
const random = randomIntegers(20_220_325);

/** Labels of the first and last passage of each place. */
const placesOf = (part: Part | undefined): string[] =>
  (part?.places ?? []).map(({ first, last }) =>
    [...new Set([first, last])].map((index) => passages[index]?.label.en).join(' to '),
  );
/** Word for word, but for what a repair of ours says. */
const wordForWord = ({ zh, received }: Clause, text = zh): string =>
  zh === received || received.includes(text) ? 'exact' : 'repaired';
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
    expect(report.verdict).toBe(wordForWord(clause));
    expect(report.parts).toHaveLength(1);
    expect(placesOf(report.parts[0])).toContain(labelOf(clause));
  });

  test('quoted in other punctuation and spacing is still word for word', () => {
    const report = check(`　${retyped(clause.zh)} `);
    expect(report.verdict, JSON.stringify(report.parts)).toBe(wordForWord(clause));
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

  test('by half is word for word', () => {
    const half = clause.zh.slice(0, Math.ceil(clause.zh.length / 2));
    const report = check(half);
    expect(report.verdict).toBe(wordForWord(clause, half));
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
    expect(report.verdict).toBe([a, b].every((each) => each.zh === each.received) ? 'exact' : 'repaired');
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

  test('the whole text is one quotation, with its repairs', () => {
    const whole = passages
      .filter(({ isOwn }) => !isOwn)
      .map(({ lead, zh }) => lead + zh)
      .join('\n');
    expect(check(whole)).toMatchObject({ verdict: 'repaired', parts: [{ kind: 'repaired' }] });
  });
});

describe('A quotation among the quoter’s own words', () => {
  test.each(clauses.filter(({ zh }) => weight(zh) >= 12))('is told from them: clause $id', (clause) => {
    const report = check(`昨天有媒体报道说，“${clause.zh}”记者随后走访了三家企业。`);
    expect(report.verdict).toBe('partly');
    const found = report.parts.filter(({ kind }) => kind !== 'absent');
    expect(found.map(({ kind }) => kind)).toEqual([wordForWord(clause)]);
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
    const text = passages
      .filter(({ isOwn }) => !isOwn)
      .map(({ lead, zh, received }) => lead + (received ?? zh))
      .join('');
    expect(text).toBe(planText(plan).replaceAll('\n', ''));
  });
});

describe('Hostile lengths', () => {
  test.each(['改', '改革', 'a ', '<b>', '。，'])('a text of %j over and over ends', (piece) => {
    expect(check(piece.repeat(20_000)).isCut).toBe(true);
  });
});

/** What a reader must never be told of what the site itself gives. */
const refusals = ['absent', 'differs', 'partly', 'empty'];
const labels = (report: Report) =>
  report.parts.map(({ kind, text }) => `${kind} ${text.slice(0, 30)}`).join(' | ');

describe('What the site gives comes back as the site’s', () => {
  const url = 'http://localhost:4321/zh/plans/2022/items/';
  const accepted = (text: string) => {
    const report = check(text);
    expect(refusals, `${text}\n${labels(report)}`).not.toContain(report.verdict);
    return report;
  };

  test.each(plan.items)('item $number, copied in either language, with its source or both', (item) => {
    const work = citedWork('zh', plan, item);
    const [zh, en] = [
      item.clauses.map((each) => each.zh).join(''),
      item.clauses.map((each) => each.en).join(' '),
    ];
    const quote = `${zh}\n${sourceLine(sourceZh(work), '', `${url}${item.number}/`)}`;
    const translated = `${en}\n${sourceLine(sourceEn(work), '', `${url}${item.number}/`)}`;
    accepted(quote);
    accepted(translated);
    accepted(`${quote}\n\n${translated}`);
    // A selection on the page: numbers, both languages sentence by sentence, the words of buttons.
    accepted(item.clauses.map((each) => `${each.id}\n${each.zh}\n${each.en}\n引用`).join('\n'));
    accepted(item.clauses.map((each) => `${each.id} ${each.zh}引用 校订`).join('\n'));
    accepted(item.clauses.map((each) => `${each.id}\t${each.en} Cite`).join('\n'));
    accepted(`第${item.number}项\n${item.title.zh}\n${item.title.en}\n${item.note}`);
  });

  test.each(clauses)('clause $id with its source line and its number', (clause) => {
    const [number = '', part = ''] = clause.id.split('.');
    const item = plan.items.find((each) => String(each.number) === number);
    const work = citedWork('en', plan, item, clause);
    const report = accepted(`${clause.zh}\n${sourceLine(sourceZh(work), part, `${url}${number}/${part}/`)}`);
    expect(report.parts.map(({ kind }) => kind)).toEqual([expect.not.stringMatching('source'), 'source']);
    accepted(`${clause.en}\n${sourceLine(sourceEn(work), part, `${url}${number}/${part}/ `)}`);
    accepted(`${clause.id} ${clause.zh}`);
    accepted(`${clause.zh}\n${clause.en}`);
    accepted(`${clause.zh}（${url}${number}/${part}/）`);
  });

  test('a citation of the plan, an item or a clause, in every style', () => {
    for (const locale of ['zh', 'en'] as const)
      for (const item of [undefined, ...plan.items])
        for (const clause of [undefined, item?.clauses[0]])
          for (const { id, cite } of styles) {
            const text = runsText(cite(citedWork(locale, plan, item, clause)) ?? [], '2026-11-25');
            if (text === '') continue;
            const report = check(text);
            expect(refusals, `${id}: ${text}\n${labels(report)}`).not.toContain(report.verdict);
          }
  });

  test.each([
    '6.3',
    '第8项第3句',
    '第三部分第8项第3句',
    'Item 8, clause 3',
    'item 8, cl. 3',
    '聊政办字〔2022〕9号',
    'http://localhost:4321/en/plans/2022/items/8/3/',
  ])('a number or an address alone: %s', (text) => void accepted(text));
});

describe('A shortened sentence', () => {
  const long = clauses.filter(({ zh }) => weight(zh) >= 30);
  test.each(long)('is known for what it is: clause $id', (clause) => {
    const chars = [...clause.zh];
    const from = 8 + random(chars.length - 24);
    const quoted = [...chars.slice(0, from), ...chars.slice(from + 8)].join('');
    const report = check(quoted);
    expect(report.verdict, labels(report)).toBe('differs');
    expect(placesOf(report.parts[0])).toContain(labelOf(clause));
    const { runs = [] } = report.parts[0] ?? {};
    expect(runs.some(({ kind }) => kind === 'missing')).toBe(true);
    expect(
      runs
        .filter(({ kind }) => kind === 'extra')
        .map(({ text }) => text)
        .join('').length,
    ).toBeLessThanOrEqual(2);
  });
  test.each(long)('with dots where something is left out is word for word in parts: clause $id', (clause) => {
    const third = Math.floor(clause.zh.length / 3);
    const report = check(`${clause.zh.slice(0, third)}……${clause.zh.slice(2 * third)}`);
    expect(['exact', 'apart', 'received', 'repaired'], labels(report)).toContain(report.verdict);
    expect(folded(report.parts.at(-1)?.omitted ?? '')).toBe(folded(clause.zh.slice(third, 2 * third)));
  });
  test('of a list keeps what the plan says', () => {
    const report = check('报备率达到100%');
    expect(report.verdict, JSON.stringify(report.parts)).toBe('differs');
    expect(report.parts[0]?.runs.filter(({ kind }) => kind === 'extra')).toEqual([]);
  });
});

describe('A repair', () => {
  test.each(plan.repairs)('is named where a match rests on it: $id', ({ clause: id, received, proposed }) => {
    const clause = clauses.find((each) => each.id === id);
    if (!clause) throw new Error(id);
    const index = clause.zh.indexOf(proposed);
    const around = (text: string, word: string, start: number) =>
      text.slice(Math.max(0, start - 4), start + word.length + 3);
    const read = check(around(clause.zh, proposed, index));
    expect(read.verdict).toBe('repaired');
    expect(read.parts[0]?.repairs).toContainEqual({ received, proposed });
    expect(check(around(clause.received, received, clause.received.indexOf(received))).verdict).toBe(
      'received',
    );
  });
  test('counts for nothing where the words stand elsewhere too', () => {
    expect(check('推进政务诚信建设').verdict).toBe('repaired');
    expect(check('推进政务诚信建设。').verdict).toBe('repaired');
    expect(check('推进政务诚信建设！').verdict).toBe('differs');
    expect(check('依法行政').verdict).toBe('exact');
  });
});

describe('English', () => {
  test.each(clauses.filter(({ en }) => en.split(' ').length >= 10))(
    'differs by words: clause $id',
    (clause) => {
      const words = clause.en.split(' ');
      const place = 2 + random(words.length - 5);
      const report = check([...words.slice(0, place), 'elephant', ...words.slice(place + 1)].join(' '));
      expect(report.verdict, labels(report)).toBe('differs');
      for (const { kind, text } of report.parts[0]?.runs ?? [])
        if (kind === 'extra') expect(text.trim()).toMatch(/^elephant/u);
      expect(placesOf(report.parts[0])).toContain(labelOf(clause));
    },
  );
  test('of another translator is not the plan’s, and the nearest sentence is shown', () => {
    for (const text of [
      'Carry out strictly the negative list on access to markets, so that whatever is not forbidden may be entered.',
      'Small and medium enterprises must be paid what government departments owe them.',
    ]) {
      const report = check(text);
      expect(['absent', 'partly', 'differs']).toContain(report.verdict);
      expect(report.parts[0]?.places.length).toBeGreaterThan(0);
    }
  });
});

describe('What a quoter writes around the plan’s words changes none of them', () => {
  const translated = (clause: Clause, quoted: string, verdict = 'translation') => {
    const report = check(quoted);
    expect(report.verdict, labels(report)).toBe(verdict);
    expect(report.parts.flatMap(placesOf)).toContain(labelOf(clause));
  };
  const asItStands = (clause: Clause, quoted: string) => {
    const report = check(quoted);
    expect(report.verdict, `${quoted}\n${labels(report)}`).toBe(wordForWord(clause));
  };

  test.each(clauses)('the mark of a list, of Markdown or of a mail: clause $id', (clause) => {
    for (const mark of ['- ', '* ', '• ', '> ', '>', '1. ', '2、', '（3）', '(4) '])
      asItStands(clause, `${mark}${clause.zh}`);
    asItStands(clause, `> **${clause.zh.slice(0, 4)}**${clause.zh.slice(4)}`);
  });
  test.each(clauses)('the source before a colon: clause $id', (clause) => {
    const item = clause.id.split('.')[0] ?? '';
    asItStands(clause, `《聊城市2022年法治政府建设工作计划》第${item}项：“${clause.zh}”`);
  });
  test.each(clauses)('brackets around the translation, a small letter at its head: clause $id', (clause) => {
    const verdict = wordForWord(clause) === 'repaired' ? 'repaired' : 'translation';
    translated(clause, `${clause.zh.slice(0, -1)} (${clause.en})`, verdict);
    translated(clause, `${clause.en.slice(0, 1).toLowerCase()}${clause.en.slice(1)}`);
  });
  const long = clauses.filter(({ zh }) => weight(zh) >= 30);
  test.each(['（……）', '[……]', '[…]', '(...)', '[. . .]', ' . . . ', '······', '。。。。。。'])(
    'dots of another hand: %s',
    (dots) => {
      for (const { zh } of long) {
        const third = Math.floor(zh.length / 3);
        const report = check(`${zh.slice(0, third)}${dots}${zh.slice(2 * third)}`);
        expect(['exact', 'apart', 'repaired'], labels(report)).toContain(report.verdict);
        expect(folded(report.parts.at(-1)?.omitted ?? '')).toBe(folded(zh.slice(third, 2 * third)));
      }
    },
  );
  test.each([
    ['完善重大行政决策执行机制，在全市推广执法案例讲评模式', 'apart'],
    ['“非禁即入” access is open unless expressly prohibited', 'translation'],
    ['建立健全防范和化解拖欠民营企业、中小企业账款长效机制[1]。', 'exact'],
    ['畅通违法行为投诉举报渠道 Formulate the government legislative plan for 2021', 'differs'],
    ['AI is a term of trade. 畅通违法行为投诉举报渠道', 'partly'],
  ])('%s: %s', (text, verdict) => {
    const report = check(text);
    expect(report.verdict, labels(report)).toBe(verdict);
  });
});
