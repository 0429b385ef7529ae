/** Printed names mean the bodies of the plan's own jurisdiction, by the names of its time. */
import { describe, expect, test } from 'vitest';
import { buildLibrary } from '#model/library';
import { bodyOf } from '#model/bodies';
import { dutiesOf } from '#model/duties';
import { jurisdictionOf, registryFor } from '#schema/registry';
import { readContent } from '#files/read-content';
import { importPlan } from '#importer/import';
import { contentFiles, planFolder, readWith, replaceOnce, sourceBytes } from '../support/content.ts';

const sifaju = contentFiles.get('units/sifaju.yaml') ?? '';
const dezhou = `name: { zh: "德州市", en: "Dezhou" }
series: [{ id: fazhi-zhengfu, name: { zh: "德州市法治政府建设工作计划", en: "Dezhou’s plans" } }]
`;
/** A bureau of Dezhou that prints what Liaocheng's does, and whatever else is put beside it. */
const withDezhou = (files: Readonly<Record<string, string>> = {}) =>
  new Map([
    ...contentFiles,
    ['jurisdictions/dezhou.yaml', dezhou],
    ['units/dezhou-sifaju.yaml', sifaju.replace('liaocheng', 'dezhou').replaceAll('聊城', '德州')],
    ...Object.entries(files),
  ]);
const codes = (files: ReadonlyMap<string, string>) => readContent(files).findings.map(({ code }) => code);
const planFile = `${planFolder}/plan.mdx`;
const planSays = (from: string, to: string) => replaceOnce(contentFiles.get(planFile) ?? '', from, to);

test('two jurisdictions print the same name, and each plan means its own', () => {
  const { content, findings } = readContent(withDezhou());
  expect(findings).toEqual([]);
  expect(registryFor('liaocheng', content).get('市司法局')).toBe('sifaju');
  expect(registryFor('dezhou', content).get('市司法局')).toBe('dezhou-sifaju');
  expect(registryFor('dezhou', content).has('市大数据局')).toBe(false);
  const [plan] = buildLibrary(content).plans;
  expect(plan?.units.map(({ id }) => id)).not.toContain('dezhou-sifaju');
  expect(plan?.jurisdiction.id).toBe('liaocheng');
  expect(plan?.series.id).toBe('liaocheng/fazhi-zhengfu');
});

describe('refused is', () => {
  test('a plan without a jurisdiction, once, not at each of its names', () =>
    expect(codes(withDezhou({ [planFile]: planSays('jurisdiction: liaocheng\n', '') }))).toEqual([
      'jurisdiction-missing',
    ]));
  test('a plan without a series', () =>
    expect(codes(withDezhou({ [planFile]: planSays('series: fazhi-zhengfu\n', '') }))).toEqual([
      'series-missing',
    ]));
  test('a series its jurisdiction does not have', () =>
    expect(codes(withDezhou({ [planFile]: planSays('series: fazhi-zhengfu', 'series: other') }))).toEqual([
      'reference-unknown',
    ]));
  test('a jurisdiction that has no file', () =>
    expect(
      codes(new Map([...contentFiles].filter(([file]) => !file.startsWith('jurisdictions/')))),
    ).toContain('reference-unknown'));
  test('a name that only bodies of another jurisdiction bear', () => {
    const found = readContent(
      withDezhou({ [planFile]: planSays('jurisdiction: liaocheng', 'jurisdiction: dezhou') }),
    ).findings.find(({ code }) => code === 'name-elsewhere');
    expect(found?.params).toMatchObject({ jurisdiction: 'dezhou', other: 'liaocheng' });
  });
  test('a body of another jurisdiction in an item’s lists or on a roster', () => {
    const item = 'plans/2022/items/zh/01.mdx';
    const group = 'groups/shizhi-ge-bumen.yaml';
    const swapped = (file: string) =>
      (contentFiles.get(file) ?? '').replace(/(- (?:unit: )?)sifaju/u, '$1dezhou-sifaju');
    expect(codes(withDezhou({ [item]: swapped(item) }))).toContain('body-elsewhere');
    expect(codes(withDezhou({ [group]: swapped(group) }))).toEqual(['body-elsewhere']);
  });
  test('one name of two bodies of one jurisdiction', () =>
    expect(
      codes(withDezhou({ 'units/dezhou-sifaju-2.yaml': sifaju.replace('liaocheng', 'dezhou') })),
    ).toEqual(['name-duplicate']));
});

describe('names and rosters are those of the plan’s time', () => {
  /** The bureau was called so until the month before, and now is called something else. */
  const renamed = (until: string) =>
    readWith('units/sifaju.yaml', (text) =>
      text
        .replace('printed: "市司法局"', 'printed: "市法制局"')
        .replace(
          'enAlternatives',
          `earlier: [{ until: "${until}", printed: "市司法局", name: { zh: "聊城市司法局", en: "Old" }, short: { zh: "司法局", en: "Old" } }]\nenAlternatives`,
        ),
    );
  test('a plan is read by, and shows, the name its body bore', () => {
    const { content, findings } = renamed('2023-12');
    expect(findings.map(({ code }) => code)).toEqual([]);
    const library = buildLibrary(content);
    const [plan] = library.plans;
    if (!plan) throw new Error('there is no plan');
    expect(bodyOf(plan, 'sifaju')).toMatchObject({ unit: { printed: '市司法局', name: { en: 'Old' } } });
    expect(bodyOf(library, 'sifaju')).toMatchObject({ unit: { printed: '市法制局' } });
  });
  test('a name given up before the plan was issued is refused', () =>
    expect(renamed('2022-02').findings.map(({ code }) => code)).toContain('name-of-other-time'));
  test('a name may pass to another body', () => {
    const other = sifaju
      .replace('printed: "市司法局"', 'printed: "市法治局"')
      .replace(
        'enAlternatives',
        'earlier: [{ until: "2010-01", printed: "市司法局", name: { zh: "旧", en: "Old" }, short: { zh: "旧", en: "Old" } }]\nenAlternatives',
      );
    expect(codes(new Map([...contentFiles, ['units/other.yaml', other]]))).toEqual(['name-duplicate']);
    const since = sifaju.replace(
      'enAlternatives',
      'earlier: [{ until: "2010-01", printed: "市法制局", name: { zh: "旧", en: "Old" }, short: { zh: "旧", en: "Old" } }]\nenAlternatives',
    );
    expect(
      codes(new Map([...contentFiles, ['units/other.yaml', other], ['units/sifaju.yaml', since]])),
    ).toEqual([]);
  });
  test('a plan reads the last roster from before it was issued, and without one the oldest', () => {
    const members = (asOf: string) =>
      buildLibrary(
        readWith('groups/shizhi-ge-bumen.yaml', (text) =>
          text.replace(
            'rosters:\n',
            `rosters:\n  - { asOf: "${asOf}", complete: true, source: { zh: "新", en: "New" }, members: [] }\n`,
          ),
        ).content,
      ).plans.flatMap((plan) => dutiesOf(plan).filter(({ via }) => via === 'shizhi-ge-bumen'));
    expect(members('2022-04')).not.toEqual([]);
    expect(members('2023-01')).not.toEqual([]);
    const one = buildLibrary(
      readWith('groups/shizhi-ge-bumen.yaml', (text) => text.replace('asOf: "2022-03"', 'asOf: "2024-03"'))
        .content,
    );
    expect(one.plans[0]?.groups.find(({ id }) => id === 'shizhi-ge-bumen')?.roster.asOf).toBe('2024-03');
  });
});

describe('an import', () => {
  test('knows the jurisdiction by the letterhead, the longest name first', async () => {
    const { content } = readContent(withDezhou());
    expect(jurisdictionOf('聊城市人民政府办公室', content)).toBe('liaocheng');
    expect(jurisdictionOf('济南市人民政府', content)).toBeUndefined();
    const { files } = await importPlan(sourceBytes, 'source.txt', withDezhou(), { plan: '2023' });
    expect(String(files.get('plans/2023/plan.mdx'))).toContain(
      'jurisdiction: liaocheng\nseries: fazhi-zhengfu\n',
    );
  });
  test('names a further body of the place that was here first by its own name, any other place’s by both', async () => {
    const text = (city: string) =>
      Buffer.from(
        `${city}市2023年法治政府建设工作计划\n\n1.修缮码头栈桥。（牵头单位：市港航局；责任单位：市政府各部门）\n`,
      );
    const bodies = async (city: string, jurisdiction: string) => {
      const options = { plan: `${jurisdiction}-2023`, jurisdiction };
      const { files } = await importPlan(text(city), 'a.txt', withDezhou(), options);
      return [...files].filter(([path]) => /^(?:units|groups)\//u.test(path));
    };
    expect((await bodies('聊城', 'liaocheng')).map(([path]) => path)).toEqual(['units/ganghangju.yaml']);
    const [unit, group] = await bodies('德州', 'dezhou');
    expect(unit?.[0]).toBe('units/dezhou-ganghangju.yaml');
    // A collective name that another place’s plan prints too has its English.
    expect(group?.[0]).toMatch(/^groups\/dezhou-/u);
    expect(String(group?.[1])).toContain('all departments of the municipal government');
  });
  test('says in one finding that nobody knows whose plan it is', async () => {
    const text = '1.推进水库除险加固。（市水利局负责）';
    const { files, findings } = await importPlan(Buffer.from(text), 'a.txt', withDezhou(), { plan: '2023' });
    expect(files.size).toBe(0);
    expect(findings.filter(({ code }) => code === 'jurisdiction-unread')).toHaveLength(1);
  });
});
