import { parse } from 'csv-parse/sync';
import { roles } from '#text/grammar';
import { describe, expect, test } from 'vitest';
import { localePages, pageAt, plans, textOf } from './dist.ts';

const all = plans.map((plan) => ({ id: plan.plan.id, plan }));
const rows = (file: string) => parse<Record<string, string>>(textOf(file), { columns: true });

interface Fact {
  plan: string;
  unit: string;
  item: number | string;
  role: string;
  basis: string;
}

/** plan unit item role basis of each duty, in one string, sorted: what every publication must agree on. */
const facts = (duties: readonly Fact[]) =>
  duties.map(({ plan, unit, item, role, basis }) => [plan, unit, item, role, basis].join(' ')).sort();

/** The duties of a unit as the plans' JSON gives them. */
const dutiesOf = (unit: string) =>
  all.flatMap(({ id, plan }) =>
    plan.duties.filter((duty) => duty.unit === unit).map((duty) => ({ plan: id, ...duty })),
  );
const units = [...new Map(plans.flatMap((plan) => plan.units.map((unit) => [unit.id, unit]))).values()];
/** The plans of a unit’s jurisdiction: those its page divides by, newest first. */
const plansOf = (unit: string) =>
  plans
    .filter(({ plan }) => plan.jurisdiction === units.find(({ id }) => id === unit)?.jurisdiction)
    .toSorted((a, b) => (a.plan.issuedOn < b.plan.issuedOn ? 1 : -1));
const unitOf = ({ route }: { route: string }) => route.split('/')[2] ?? '';

const unitPages = localePages.filter(({ route }) => /^\/units\/[^/]+\/$/u.test(route));

/** The duties a unit’s page shows. */
const shown = (page: (typeof unitPages)[number]) => {
  const unit = page.route.split('/')[2] ?? '';
  return [...page.document.querySelectorAll('section[data-basis]')].flatMap((section) =>
    [...section.querySelectorAll('a[data-duty]')].map((link) => ({
      plan: /\/plans\/([^/]+)\//u.exec(link.getAttribute('href') ?? '')?.[1] ?? '',
      unit,
      item: link.getAttribute('data-duty') ?? '',
      role: link.getAttribute('data-role') ?? '',
      basis: section.getAttribute('data-basis') ?? '',
    })),
  );
};

describe('who must do what', () => {
  test('is the same on every unit’s page as in the plan’s JSON', () => {
    expect(unitPages).toHaveLength(units.length * 2);
    for (const page of unitPages)
      expect(facts(shown(page)), page.path).toEqual(facts(dutiesOf(page.route.split('/')[2] ?? '')));
  });
  test('is the same in each unit’s CSV and JSON', () => {
    for (const { id } of units) {
      const expected = facts(dutiesOf(id));
      const csv = rows(`/data/units/${id}/duties.csv`) as unknown as Fact[];
      const json = JSON.parse(textOf(`/data/units/${id}.json`)) as {
        plans: { id: string; duties: Omit<Fact, 'unit' | 'plan'>[] }[];
      };
      const ofUnit = json.plans.flatMap(({ id: plan, duties }) =>
        duties.map((duty) => ({ ...duty, plan, unit: id })),
      );
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
      ).toEqual(
        plansOf(unitOf(page))
          .filter(({ duties }) => duties.some(({ unit }) => unit === unitOf(page)))
          .flatMap(() => ['named', 'member', 'possible']),
      );
  });
  test('says of a unit that a plan does not name it where that is so, once for each such plan', () => {
    const isNamed = (unit: string) => (plan: (typeof plans)[number]) =>
      plan.items.some((item) => roles.flatMap((role) => item[role] ?? []).includes(unit));
    for (const { id } of units) {
      const said = pageAt(`/zh/units/${id}/`)?.document.querySelectorAll('main p.silence') ?? [];
      expect([...said].map(({ textContent }) => textContent)).toEqual(
        plansOf(id)
          .filter((plan) => !isNamed(id)(plan))
          .map(() => '计划没有点名这个单位'),
      );
    }
  });
});

describe('the table of a unit', () => {
  const rowsOf = (path: string, basis: string) => [
    ...(pageAt(path)?.document.querySelectorAll(`section[data-basis="${basis}"] tbody tr`) ?? []),
  ];
  const numberOf = (row: Element) => row.querySelector('a[data-duty]')?.getAttribute('data-duty');
  test('says of an item that stands above that it does, and does not say its numbers again', () => {
    const above = new Set(rowsOf('/zh/units/sifaju/', 'named').map(numberOf));
    const again = rowsOf('/zh/units/sifaju/', 'member').filter((row) => above.has(numberOf(row)));
    expect(again.length).toBeGreaterThan(0);
    for (const row of again) {
      expect(row.querySelector('th')?.textContent).toContain('上面已列为牵头');
      expect(row.querySelectorAll('li')).toHaveLength(0);
    }
  });
  test('counts items by ground, each count with what it counts', () => {
    const within = plans.length > 1 ? '[data-plan="2022"] ' : '';
    const counts =
      pageAt('/zh/units/sifaju/')?.document.querySelector(`${within}.unit-counts`)?.textContent ?? '';
    expect(counts.replaceAll(/\s/gu, '')).toBe('点名牵头15项作为成员11项可能10项三种依据不可相加。');
  });
  test('marks on a county’s page, and on no department’s, what the plan words for the city', () => {
    const marked = (path: string) => pageAt(path)?.document.querySelectorAll('.duties .voice-caution').length;
    expect(marked('/zh/units/dongchangfu/')).toBeGreaterThan(5);
    expect(pageAt('/zh/units/dongchangfu/')?.html).toContain('计划没有写其中哪一部分归县（市、区）');
    expect(marked('/zh/units/sifaju/')).toBe(0);
  });
});

describe.each(all)('the matrix of $id', ({ id: planId, plan }) => {
  const csv = rows(`/data/plans/${planId}/matrix.csv`);
  test.each(['zh', 'en'])('says in %s what its CSV says, cell by cell', (locale) => {
    const table = pageAt(`/${locale}/plans/${planId}/matrix/`)?.document.querySelector('table.matrix');
    const columns = Object.keys(csv[0] ?? {}).slice(4);
    expect(table?.querySelectorAll('thead th')).toHaveLength(columns.length + 1);
    const lines = [...(table?.querySelectorAll('tbody tr') ?? [])];
    expect(lines).toHaveLength(plan.items.length);
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
        const weakest = duties.find(({ basis }) => basis !== 'possible')?.role ?? 'possible';
        const weaker = weakest === 'lead' ? 'responsible' : weakest;
        const expected = lead ? (lead.position === 1 ? 'first' : 'joint') : duties.length > 0 ? weaker : '';
        expect((row[id] ?? '').split(' ')[0], `${id} in ${item}`).toBe(expected);
      }
    }
  });
  test('is there as a list too, for narrow screens', () =>
    expect(pageAt(`/zh/plans/${planId}/matrix/`)?.document.querySelectorAll('.matrix-list h3')).toHaveLength(
      plan.items.length,
    ));
});

describe('the page of targets', () => {
  test('quotes in English what the translation says, with the plan’s own words', () => {
    const row = pageAt('/en/plans/2022/targets/')?.document.querySelector('#lectures-per-year');
    expect(row?.querySelector('.translation')?.textContent).toContain('at least 2 thematic lectures');
    expect(row?.querySelector('.official')?.textContent.trim()).toBe('年内分别组织2次以上法治专题讲座');
    expect(row?.querySelector('time')?.getAttribute('datetime')).toBe('2022-12-31');
  });
});

describe.each(all)('the sections of $id', ({ id, plan }) => {
  test.each(['zh', 'en'] as const)('show in %s the text of their items', (locale) => {
    for (const { number, items } of plan.sections) {
      const text = pageAt(`/${locale}/plans/${id}/sections/${number}/`)?.document.querySelector('main');
      const clauses = plan.items
        .filter((item) => items.includes(item.number))
        .flatMap((item) => item.clauses);
      expect(clauses.length).toBeGreaterThan(0);
      for (const clause of clauses) {
        const shown = text?.querySelector(`[data-clause="${clause.id}"]`)?.textContent ?? '';
        expect(shown.replaceAll(/\s/gu, ''), clause.id).toBe(clause.zh.replaceAll(/\s/gu, ''));
        if (locale === 'en') expect(text?.textContent, clause.id).toContain(clause.en);
      }
    }
  });
});

describe('figures, targets and documents', () => {
  test('show a square for each item that their numbers count', () => {
    for (const { document, path } of localePages.filter(({ route }) => route.endsWith('/figures/')))
      for (const row of document.querySelectorAll('.figure tbody tr')) {
        const squares = [...row.querySelectorAll('.squares > span')].map(({ children }) => children.length);
        const counts = [...row.querySelectorAll('td.tabular')].map(({ textContent }) => Number(textContent));
        expect(counts.length, path).toBeGreaterThan(0);
        expect(squares, path).toEqual(counts);
      }
    const first = pageAt('/zh/plans/2022/figures/')?.document.querySelector('#figure-leads tbody');
    const counts = [...(first?.querySelectorAll('td.tabular') ?? [])].map(({ textContent }) => textContent);
    expect(counts.slice(0, 3)).toEqual(['5', '4', '6']);
  });
  test('tell every pair that leads together, in a row or by the item it leads', () => {
    const pairs = pageAt('/zh/plans/2022/figures/')?.document.querySelector('#figure-pairs');
    const rows = [...(pairs?.querySelectorAll('tbody tr') ?? [])];
    expect(rows[0]?.querySelector('th')?.textContent).toBe('市政府办公室和市司法局');
    expect(rows.map((row) => Number(row.querySelector('td.tabular')?.textContent))).toEqual([
      9, 2, 2, 2, 2, 2, 2,
    ]);
    const rest = [...(pairs?.querySelectorAll('p.prose a') ?? [])].map(({ textContent }) => textContent);
    expect(rest).toContain('第13项（12个牵头单位）');
  });
  test('can be downloaded, each with its source in the picture', () => {
    for (const page of localePages.filter(({ route }) => route.endsWith('/figures/')))
      for (const link of page.document.querySelectorAll('a[download][href$=".svg"]'))
        expect(textOf(new URL(link.getAttribute('href') ?? '', 'http://x').pathname)).toMatch(
          /政办字|Zheng Ban Zi/u,
        );
  });
  test('list every target with its quotation', () => {
    const main = pageAt('/en/plans/2022/targets/')?.document;
    const targets = plans.find(({ plan }) => plan.id === '2022')?.targets ?? [];
    expect(targets.length).toBeGreaterThan(0);
    for (const { id, quote } of targets) {
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
