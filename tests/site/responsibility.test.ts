import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { localePages, pageAt, plans, textOf } from './dist.ts';

const [plan] = plans;
if (!plan) throw new Error('no plan was published');
const rows = (file: string) => parse<Record<string, string>>(textOf(file), { columns: true });

/** unit item role basis of each duty, in one string, sorted: what every publication must agree on. */
const facts = (duties: readonly { unit: string; item: number | string; role: string; basis: string }[]) =>
  duties.map(({ unit, item, role, basis }) => [unit, item, role, basis].join(' ')).sort();

const unitPages = localePages.filter(({ route }) => /^\/units\/[^/]+\/$/u.test(route));

/** The duties a unit’s page shows. */
const shown = (page: (typeof unitPages)[number]) => {
  const unit = page.route.split('/')[2] ?? '';
  return [...page.document.querySelectorAll('section[data-basis]')].flatMap((section) =>
    [...section.querySelectorAll('a[data-duty]')].map((link) => ({
      unit,
      item: link.getAttribute('data-duty') ?? '',
      role: link.getAttribute('data-role') ?? '',
      basis: section.getAttribute('data-basis') ?? '',
    })),
  );
};

describe('who must do what', () => {
  test('is the same on every unit’s page as in the plan’s JSON', () => {
    expect(unitPages).toHaveLength(plan.units.length * 2);
    for (const page of unitPages) {
      const unit = page.route.split('/')[2];
      expect(facts(shown(page)), page.path).toEqual(facts(plan.duties.filter((duty) => duty.unit === unit)));
    }
  });
  test('is the same in each unit’s CSV and JSON', () => {
    for (const { id } of plan.units) {
      const expected = facts(plan.duties.filter((duty) => duty.unit === id));
      const csv = rows(`/data/units/${id}/duties.csv`) as unknown as Parameters<typeof facts>[0];
      const json = JSON.parse(textOf(`/data/units/${id}.json`)) as {
        plans: { duties: Omit<Parameters<typeof facts>[0][number], 'unit'>[] }[];
      };
      const ofUnit = json.plans.flatMap(({ duties }) => duties.map((duty) => ({ ...duty, unit: id })));
      expect(facts(csv), id).toEqual(expected);
      expect(facts(ofUnit), id).toEqual(expected);
    }
  });
  test('gives every basis its own section, also when it is empty', () => {
    for (const page of unitPages)
      expect(
        [...page.document.querySelectorAll('section[data-basis]')].map((each) =>
          each.getAttribute('data-basis'),
        ),
        page.path,
      ).toEqual(['named', 'member', 'possible']);
  });
  test('says of counties and zones that the plan does not name them', () => {
    const unnamed = plan.units.filter(({ printed }) => printed === null);
    expect(unnamed).toHaveLength(11);
    for (const { id } of unnamed)
      expect(pageAt(`/zh/units/${id}/`)?.document.querySelector('main')?.textContent).toContain(
        '计划没有点名这个单位',
      );
  });
});

describe('the matrix', () => {
  const csv = rows('/data/plans/2022/matrix.csv');
  test.each(['zh', 'en'])('says in %s what its CSV says, cell by cell', (locale) => {
    const table = pageAt(`/${locale}/plans/2022/matrix/`)?.document.querySelector('table.matrix');
    const columns = Object.keys(csv[0] ?? {}).slice(3);
    expect(table?.querySelectorAll('thead th')).toHaveLength(columns.length + 1);
    const lines = [...(table?.querySelectorAll('tbody tr') ?? [])];
    expect(lines).toHaveLength(22);
    for (const [index, line] of lines.entries()) {
      const cells = [...line.querySelectorAll('td')].map((cell) => {
        const mark = /mark-(\w+)/u.exec(cell.querySelector('.mark')?.className ?? '')?.[1] ?? '';
        return mark;
      });
      const expected = columns.map((column) => (csv[index]?.[column] ?? '').split(' ')[0]);
      expect(cells, `item ${index + 1}`).toEqual(expected);
    }
  });
  test('marks as first, joint, responsible or possible what the duties say', () => {
    for (const row of csv) {
      const item = Number(row['item']);
      for (const { id } of plan.units) {
        const duties = plan.duties.filter((duty) => duty.unit === id && duty.item === item);
        const lead = duties.find(({ role }) => role === 'lead');
        const weaker = duties.some(({ basis }) => basis === 'member') ? 'responsible' : 'possible';
        const expected = lead ? (lead.position === 1 ? 'first' : 'joint') : duties.length > 0 ? weaker : '';
        expect((row[id] ?? '').split(' ')[0], `${id} in ${item}`).toBe(expected);
      }
    }
  });
  test('is there as a list too, for narrow screens', () =>
    expect(pageAt('/zh/plans/2022/matrix/')?.document.querySelectorAll('.matrix-list h3')).toHaveLength(22));
});

describe('figures, targets and documents', () => {
  test('draw the numbers their tables hold', () => {
    const main = pageAt('/zh/plans/2022/figures/')?.document;
    const first = main?.querySelector('#figure-leads');
    const table = [...(first?.querySelectorAll('tbody td') ?? [])].map((cell) => cell.textContent);
    for (const drawing of first?.querySelectorAll('svg') ?? []) {
      const drawn = [...drawing.querySelectorAll('text')].map((each) => each.textContent);
      expect(table.filter((count) => count !== '0')).toEqual(drawn.filter((text) => /^\d+$/u.test(text)));
    }
    expect(first?.querySelectorAll('svg')).toHaveLength(2);
    expect(table.slice(0, 3)).toEqual(['5', '4', '6']);
  });
  test('can be downloaded, each with its source in the picture', () => {
    for (const page of localePages.filter(({ route }) => route.endsWith('/figures/')))
      for (const link of page.document.querySelectorAll('a[download][href$=".svg"]'))
        expect(textOf(new URL(link.getAttribute('href') ?? '', 'http://x').pathname)).toMatch(
          /聊政办字|Liao Zheng Ban Zi/u,
        );
  });
  test('list every target with its quotation', () => {
    const main = pageAt('/en/plans/2022/targets/')?.document;
    for (const { id, quote } of plan.targets) {
      expect(main?.querySelector(`tr#${id}`)?.textContent, id).toContain(quote);
    }
  });
  test('list ten documents, by whether the plan draws them up or applies them', () => {
    const sections = [
      ...(pageAt('/zh/plans/2022/documents/')?.document.querySelectorAll('main section') ?? []),
    ];
    expect(sections.map((section) => section.querySelectorAll('ul.rows > li').length)).toEqual([3, 7]);
  });
});
