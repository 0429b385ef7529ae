import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkClauses } from '#checks/clause-boundaries';
import type { Finding } from '#schema/findings';
import { itemNumberOf } from '#schema/paths';
import type { Content } from '#schema/content';
import { readContent } from '#files/read-content';
import { reassemble, verifyPlan } from '#importer/verify/verify-plan';
import { projectCopy, run } from '../support/command.ts';
import { contentFiles, readWith, replaceOnce, sourceBytes, sourceText } from '../support/content.ts';
import { choose, randomIntegers } from '../support/random.ts';

const { content } = readContent(contentFiles);
const sourceLines = sourceText.split('\n');
const lineOf = (pattern: RegExp) => sourceLines.findIndex((line) => pattern.test(line)) + 1;

/** One string of official Chinese in the content, and the lines of the source it comes from. */
interface Field {
  name: string;
  get: (content: Content) => string;
  set: (content: Content, text: string) => void;
  lines: [first: number, last: number];
}

const field = (
  name: string,
  holder: (content: Content) => object | undefined,
  key: string,
  lines: Field['lines'],
) => {
  const found = (all: Content) => {
    const value = holder(all);
    if (!value) throw new Error(`no ${name}`);
    return value as Record<string, string>;
  };
  return {
    name,
    get: (all) => found(all)[key] ?? '',
    set: (all, text) => {
      found(all)[key] = text;
    },
    lines,
  } satisfies Field;
};

/** From the line that matches to the line before the next numbered one. */
function linesFrom(start: RegExp): Field['lines'] {
  const first = lineOf(start);
  const next = sourceLines.findIndex(
    (line, at) => at >= first && /^(?:\d+\. |[一二三四五六七八九]、)/u.test(line),
  );
  return [first, next === -1 ? sourceLines.length : next];
}

const headLine = (pattern: RegExp): Field['lines'] => [lineOf(pattern), lineOf(pattern)];
const planData = (all: Content) => all.plans[0]?.data;

const fields: Field[] = [
  field('letterhead', planData, 'letterhead', [3, 3]),
  field('documentNumber', planData, 'documentNumber', headLine(/^聊政办字/u)),
  field('noticeTitle', planData, 'noticeTitle', headLine(/关于印发/u)),
  field('addressees', planData, 'addressees', headLine(/^各县/u)),
  field('notice', (all) => planData(all)?.notice[0], 'text', headLine(/^《聊城市 2022/u)),
  field('signer', planData, 'signer', [lineOf(/^2022 年/u) - 2, lineOf(/^2022 年/u) - 2]),
  field('printedDate', planData, 'printedDate', headLine(/^2022 年/u)),
  field('annotation', planData, 'annotation', headLine(/^\(此件/u)),
  field('title', planData, 'title', headLine(/^聊城市 2022 年法治政府建设工作计划$/u)),
  field('preamble', (all) => planData(all)?.preamble[0], 'text', headLine(/^为深入/u)),
  ...(content.sections[0]?.data.sections ?? []).map(({ number, title }, at) =>
    field(
      `section ${number}`,
      (all) => all.sections[0]?.data.sections[at],
      'title',
      headLine(new RegExp(`、${title}$`, 'u')),
    ),
  ),
  ...content.items.flatMap(({ file, data }, at) => {
    const number = itemNumberOf(file);
    const lines = linesFrom(new RegExp(`^${number}\\. `, 'u'));
    return [
      ...data.clauses.map(({ id }, place) =>
        field(`clause ${id}`, (all) => all.items[at]?.data.clauses[place], 'text', lines),
      ),
      field(`note of item ${number}`, (all) => all.items[at]?.data, 'note', lines),
    ];
  }),
];

const changed = structuredClone(content);
const findingsAfter = (edit: (all: Content) => void): Pick<Finding, 'code' | 'line'>[] => {
  edit(changed);
  return [
    ...verifyPlan(changed, '2022', sourceBytes).findings,
    ...checkClauses(changed).map(({ code }) => ({ code, line: 0 })),
  ];
};
const restore = () => fields.forEach((each) => each.set(changed, each.get(content)));

/** One edit of one or two fields; null when it would leave everything as it was. */
type Edit = (
  random: (limit: number) => number,
) => { what: string; touched: Field[]; apply: (all: Content) => void } | null;

const cut = (text: string, at: number, length = 1) => text.slice(0, at) + text.slice(at + length);
const insert = (text: string, at: number, part: string) => text.slice(0, at) + part + text.slice(at);

const onOneField =
  (name: string, change: (text: string, at: number, random: (limit: number) => number) => string): Edit =>
  (random) => {
    const target = choose(fields, random);
    const text = target.get(content);
    const at = random(text.length);
    const result = change(text, at, random);
    if (result === text) return null;
    return {
      what: `${name} at ${at} of ${target.name}`,
      touched: [target],
      apply: (all) => target.set(all, result),
    };
  };

const substitutes = [
  ...'的一是在不了有和人这中大为上个国我以要他时来用们，。、；：“”（）〔〕《》0123456789, ',
];
const kinds: Record<string, Edit> = {
  changed: onOneField(
    'changed',
    (text, at, random) => text.slice(0, at) + choose(substitutes, random) + text.slice(at + 1),
  ),
  lost: onOneField('lost', (text, at) => cut(text, at)),
  doubled: onOneField('doubled', (text, at) => insert(text, at, text.charAt(at))),
  'moved within its field': onOneField('moved', (text, at, random) =>
    insert(cut(text, at), random(text.length), text.charAt(at)),
  ),
  'moved to another field': (random) => {
    const [from, to] = [choose(fields, random), choose(fields, random)];
    const at = random(from.get(content).length);
    const place = random(to.get(content).length + 1);
    if (from === to) return null;
    return {
      what: `moved from ${at} of ${from.name} to ${place} of ${to.name}`,
      touched: [from, to],
      apply: (all) => {
        from.set(all, cut(from.get(content), at));
        to.set(all, insert(to.get(content), place, from.get(content).charAt(at)));
      },
    };
  },
};

describe('verify', () => {
  test('puts the content together into the canonical text', () =>
    expect(reassemble(content, '2022').split('\n')).toHaveLength(10 + 9 + 22));

  test('knows where every field stands in the source', () => {
    for (const { name, lines } of fields) {
      expect(lines[0], name).toBeGreaterThan(0);
      expect(lines[1], name).toBeGreaterThanOrEqual(lines[0]);
    }
    expect(fields).toHaveLength(8 + 2 + 9 + 84 + 22);
  });

  describe.each(Object.entries(kinds))('catches a character %s', (kind, edit) => {
    test('in 100 random places, and names the line', () => {
      const random = randomIntegers(kind.length * 7919);
      let tried = 0;
      while (tried < 100) {
        const attempt = edit(random);
        if (!attempt) continue;
        const first = findingsAfter(attempt.apply).at(0) ?? { code: 'nothing', line: 0 };
        restore();
        expect(['text-differs', 'clause-boundary'], attempt.what).toContain(first.code);
        tried += 1;
        if (first.code !== 'text-differs') continue;
        const ranges = attempt.touched.map(({ lines }) => lines);
        const isInside = ranges.some(([from, to]) => from <= first.line && first.line <= to);
        expect(isInside, `${attempt.what}: line ${first.line}`).toBe(true);
      }
    });
  });

  test('catches a boundary between clauses that moved, though the text reads the same', () => {
    const clauses = (all: Content) => all.items[5]?.data.clauses ?? [];
    for (const direction of [1, -1]) {
      const found = findingsAfter((all) => {
        const [one, two] = clauses(all);
        if (!one || !two) throw new Error('item 6 has seven clauses');
        const joined = one.text + two.text;
        const at = one.text.length + direction;
        [one.text, two.text] = [joined.slice(0, at), joined.slice(at)];
      });
      restore();
      expect(found.map(({ code }) => code)).toContain('clause-boundary');
    }
  });

  test('catches clauses joined, and clauses whose numbers changed places', () => {
    const inItem6 = (edit: (text: string) => string) =>
      readWith('plans/2022/items/zh/06.mdx', edit).findings.map(({ code, line }) => [code, line]);
    expect(
      inItem6((text) => replaceOnce(text, '改革。\n  - id: "6.2"\n    text: 落实', '改革。落实')),
    ).toEqual(
      expect.arrayContaining([
        ['clause-boundary', 7],
        ['clause-order', 8],
      ]),
    );
    const swapped = inItem6((text) =>
      ['id: "6.2"', 'id: "6.x"', 'id: "6.3"', 'id: "6.2"', 'id: "6.x"', 'id: "6.3"'].reduce(
        (all, from, at, list) => (at % 2 === 0 ? replaceOnce(all, from, list[at + 1] ?? '') : all),
        text,
      ),
    );
    expect(swapped).toEqual(
      expect.arrayContaining([
        ['clause-order', 8],
        ['clause-order', 10],
      ]),
    );
  });

  test('accepts a sentence that an editor split in two', () => {
    const split = readWith('plans/2022/items/zh/06.mdx', (text) =>
      replaceOnce(text, '清单，推动“非禁', '清单，\n  - id: "6.3a"\n    text: 推动“非禁'),
    );
    expect(split.findings.map(({ code }) => code)).toEqual(['translation-stale', 'translation-missing']);
    expect(verifyPlan(split.content, '2022', sourceBytes).findings).toEqual([]);
  });

  test.each<[string, (items: Content['items']) => Content['items']]>([
    [
      'in another section',
      (items) => items.map((each, at) => (at === 8 ? { ...each, data: { ...each.data, section: 3 } } : each)),
    ],
    [
      'under another number',
      (items) => items.map((each, at) => (at === 8 ? { ...each, file: 'plans/2022/items/zh/23.mdx' } : each)),
    ],
    ['gone', (items) => items.toSpliced(8, 1)],
    ['there twice', (items) => [...items, ...items.slice(8, 9)]],
  ])('catches an item that is %s', (_, change) => {
    const { findings } = verifyPlan({ ...content, items: change(content.items) }, '2022', sourceBytes);
    expect(findings.map(({ code }) => code)).toEqual(['text-differs']);
  });

  test('catches a source that is not the received one', () => {
    const other = Buffer.from(replaceOnce(sourceText, '“4012”', '“4021”'));
    expect(verifyPlan(content, '2022', other).findings.map(({ code }) => code)).toEqual([
      'source-digest',
      'text-differs',
    ]);
    const spaced = Buffer.from(`${sourceText}\n`);
    expect(verifyPlan(content, '2022', spaced).findings.map(({ code }) => code)).toEqual(['source-digest']);
  });

  test('never looks at repairs', () => {
    const { content: without } = readWith('plans/2022/repairs.yaml', () => 'repairs: []\n');
    expect(verifyPlan(without, '2022', sourceBytes).findings).toEqual([]);
  });
});

describe('npm run verify', () => {
  test('prints the table and says that nothing differs', () => {
    const { status, stdout, stderr } = run('verify', projectCopy());
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/sections +9\n.*items +22\n.*clauses +84\n.*named units +20\n.*groups +7\n/u);
    expect(stdout).toMatch(/page-break +7\n/u);
    expect(stdout).toContain('No difference between content and source.');
  });

  test('shows both readings in context, with the place in the source, and exits 1', () => {
    const folder = projectCopy();
    const file = join(folder, 'content/plans/2022/items/zh/06.mdx');
    writeFileSync(file, replaceOnce(readFileSync(file, 'utf8'), '提升“4012”', '提升“4021”'));
    const { status, stdout, stderr } = run('verify', folder);
    expect(status).toBe(1);
    expect(stdout).toContain('The content differs from the source.');
    const line = lineOf(/“4012”/u);
    const column = (sourceLines[line - 1] ?? '').indexOf('12”') + 1;
    expect(stderr).toContain(`content/plans/2022/source.txt:${line}:${column}  text-differs`);
    expect(stderr).toContain(
      'source “再造，提升“40▸12”品牌效应，打”, content “再造，提升“40▸21”品牌效应，打”',
    );
  });
});
