import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  changedKeys,
  concernsPlan,
  concernsUnit,
  datedChanges,
  digestsOf,
  unexplained,
  type Published,
} from '#model/changes';
import { buildLibrary, type Change } from '#model/library';
import { readContent } from '#files/read-content';
import { allContentFiles, contentFiles, readWith, replaceOnce } from '../support/content.ts';

const library = buildLibrary(readContent(contentFiles).content);
const published = JSON.parse(readFileSync('content/published-digests.json', 'utf8')) as Published;
const digests = digestsOf(library);
const edited = (file: string, from: string, to: string) =>
  digestsOf(buildLibrary(readWith(file, (text) => replaceOnce(text, from, to)).content));

test('every difference from the last publication is told in content/changes.yaml', () => {
  const all = buildLibrary(readContent(allContentFiles).content);
  expect(unexplained(published, digestsOf(all), all.versions)).toEqual([]);
});

describe('an edit is a difference in its own part alone', () => {
  test.each([
    ['text', 'plans/2022/items/zh/06.mdx', 'text: 落实“双全双百”', 'text: 实施“双全双百”', 'text 2022 6.6'],
    [
      'translation',
      'plans/2022/items/en/06.mdx',
      'Continue to advance the reform for',
      'Go on with the reform for',
      'translation 2022 6.5',
    ],
    ['registry', 'units/sifaju.yaml', 'bureau of justice', 'the bureau of justice', 'registry sifaju'],
    ['text by its target', 'plans/2022/targets.yaml', 'value: 1000', 'value: 900', 'text 2022 21.2'],
    ['text by a repair', 'plans/2022/repairs.yaml', '与7.1相同；', '同7.1；', 'text 2022 7.2'],
    ['text by a doubt', 'plans/2022/doubts.yaml', '这不是错误，但', '不是错误，但', 'text 2022 5.1'],
    [
      'documents',
      'documents/ducha-guiding.yaml',
      'promise: apply',
      'promise: draw-up',
      'documents ducha-guiding',
    ],
    ['glossary', 'terms/fangguanfu.yaml', '- cut red tape', '- less red tape', 'glossary fangguanfu'],
  ])('%s', (_, file, from, to, key) => {
    const now = edited(file, from, to);
    expect(changedKeys(digests, now)).toEqual([key]);
    const accepted = { version: library.versions[0]?.version ?? 0, digests };
    expect(unexplained(accepted, now, library.versions)).toEqual([key]);
  });
});

describe('a difference is explained', () => {
  const version = (number: number, change: object) => ({
    version: number,
    date: '2026-12-01',
    changes: [{ kind: 'text' as const, correction: false, what: { zh: '改', en: 'x' }, ...change }],
  });
  const before = { version: 1, digests: { 'text 2022 6.3': 'a' } };
  const now = { 'text 2022 6.3': 'b' };

  test('by a later version that names it, or all of its kind', () => {
    expect(unexplained(before, now, [version(2, { of: ['6.3'] })])).toEqual([]);
    expect(unexplained(before, now, [version(2, {})])).toEqual([]);
  });
  test('by one of its own plan, not of another', () => {
    expect(unexplained(before, now, [version(2, { plan: '2022', of: ['6.3'] })])).toEqual([]);
    expect(unexplained(before, now, [version(2, { plan: '2023', of: ['6.3'] })])).toHaveLength(1);
    expect(unexplained(before, now, [version(2, { plan: '2023' })])).toHaveLength(1);
  });
  test('by no version that was published already, of another kind, or about another part', () => {
    expect(unexplained(before, now, [version(1, {})])).toHaveLength(1);
    expect(unexplained(before, now, [version(2, { kind: 'glossary' })])).toHaveLength(1);
    expect(unexplained(before, now, [version(2, { of: ['6.31'] })])).toHaveLength(1);
  });
  test('also when something is added or taken away', () => {
    expect(unexplained(before, {}, [])).toEqual(['text 2022 6.3']);
    expect(unexplained({ version: 1, digests: {} }, now, [])).toEqual(['text 2022 6.3']);
  });
});

test('a change concerns the units of the items it touches, and the unit it names', () => {
  const [plan] = library.plans;
  if (!plan) throw new Error('there is no plan');
  const change = (kind: Change['kind'], of?: string[], inPlan?: string) => ({
    kind,
    ...(inPlan ? { plan: inPlan } : {}),
    correction: false,
    what: { zh: '改', en: 'x' },
    ...(of ? { of } : {}),
  });
  expect(concernsUnit(change('text', ['6.3'], plan.id), 'xingzheng-shenpiju', plan)).toBe(true);
  expect(concernsUnit(change('text', ['6.3'], '2023'), 'xingzheng-shenpiju', plan)).toBe(false);
  expect(concernsUnit(change('text', ['6.3'], plan.id), 'sifaju', plan)).toBe(false);
  expect(concernsUnit(change('registry', ['sifaju']), 'sifaju', plan)).toBe(true);
  expect(concernsUnit(change('registry', ['sifaju']), 'gonganju', plan)).toBe(false);
  expect(concernsUnit(change('glossary'), 'sifaju', plan)).toBe(false);
  expect(concernsUnit(change('documents'), 'sifaju', plan)).toBe(false);
});

test('a change concerns the plan it names, or every plan when it names none', () => {
  const change = { correction: false, what: { zh: '改', en: 'x' } };
  const plans = (fields: Pick<Change, 'kind' | 'plan'>) =>
    ['2022', '2023'].filter((id) => concernsPlan({ ...change, ...fields }, id));
  expect(plans({ kind: 'text', plan: '2022' })).toEqual(['2022']);
  expect(plans({ kind: 'translation' })).toEqual(['2022', '2023']);
  expect(plans({ kind: 'registry' })).toEqual([]);
});

test('what changed in something of a plan says which plan, and one that is there', () => {
  const change = (plan: string) => `versions:
  - version: 1
    date: "2026-11-23"
    changes:
      - kind: text
        ${plan}
        of: [ "7.1" ]
        what: { zh: 改, en: changed }
`;
  const codes = (plan: string) =>
    readWith('changes.yaml', () => change(plan)).findings.map(({ code }) => code);
  expect(codes('plan: "2022"')).toEqual([]);
  expect(codes('')).toEqual(['schema-invalid']);
  expect(codes('plan: "2023"')).toEqual(['reference-unknown']);
});

test('every part a change names is there', () => {
  const named = datedChanges(library.versions).flatMap(({ kind, plan, of = [] }) =>
    of.map((id) => [kind, plan, id].filter(Boolean).join(' ')),
  );
  expect(named.filter((key) => digests[key] === undefined)).toEqual([]);
});
