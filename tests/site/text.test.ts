import { Ajv2020 } from 'ajv/dist/2020.js';
import { roles } from '#text/grammar';
import { describe, expect, test } from 'vitest';
import { planJsonShape } from '#formats/json/plan-json-schema';
import { locales } from '#i18n/locales';
import { attribute, pageAt, plans, siteAddress, textOf, type Page } from './dist.ts';

const texts = (page: Page, selector: string, name: string) =>
  [...page.document.querySelectorAll(selector)].map((element) => [
    element.getAttribute(name),
    element.textContent,
  ]);

function pageOf(path: string): Page {
  const page = pageAt(path);
  if (!page) throw new Error(`${path} was not built`);
  return page;
}

test('there is a plan to hold the pages against', () =>
  expect(plans.map(({ plan }) => plan.id)).toContain('2022'));

describe.each(plans)('the data of plan $plan.id', (data) => {
  const { plan, items, sections, units, groups, duties, repairs } = data;

  test('keep to their published JSON Schema', () => {
    const schema = JSON.parse(textOf('/data/plans/schema.json')) as object;
    const ajv = new Ajv2020({ allErrors: true, validateFormats: false });
    const isValid = ajv.validate(schema, data);
    expect(ajv.errors).toBeNull();
    expect(isValid).toBe(true);
  });
  test('keep to the shape the schema was made from', () =>
    expect(planJsonShape.safeParse(data).error).toBeUndefined());
  test('name only units and groups that they describe', () => {
    const known = new Set([...units, ...groups].map(({ id }) => id));
    const named = [
      ...items.flatMap(({ lead, responsible }) => [...lead, ...responsible]),
      ...groups.flatMap(({ members }) => members),
    ];
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });
  test('hold each item in its section, and each section’s items in order', () =>
    expect(sections.flatMap(({ number, items: inside }) => inside.map((item) => [item, number]))).toEqual(
      items.map(({ number, section }) => [number, section]),
    ));
  test('give every address a page, and every clause its place on it', () => {
    const addressed = [
      plan,
      ...sections,
      ...items,
      ...items.flatMap(({ clauses }) => clauses),
      ...plan.preamble,
      ...units,
      ...groups,
    ];
    const wrong = addressed
      .flatMap(({ url }) => Object.values(url))
      .filter((address) => {
        const url = new URL(address);
        const page = pageAt(url.pathname.slice(siteAddress.pathname.length - 1));
        return (
          url.origin !== siteAddress.origin ||
          !page ||
          (url.hash !== '' && !page.document.getElementById(url.hash.slice(1)))
        );
      });
    expect(wrong).toEqual([]);
  });
  test('give the received text where nothing is repaired', () => {
    const repaired = new Set(repairs.map(({ clause }) => clause));
    for (const { id, received, zh } of [...plan.preamble, ...items.flatMap(({ clauses }) => clauses)])
      expect(received === zh, id).toBe(!repaired.has(id));
  });

  describe.each(locales)('in %s', (locale) => {
    test.each(items)('item $number shows its clauses, whole and in order', (item) => {
      const page = pageOf(`/${locale}/plans/${plan.id}/items/${item.number}/`);
      const article = `article[data-item="${item.number}"]`;
      expect(texts(page, `${article} [data-clause]`, 'data-clause')).toEqual(
        item.clauses.map(({ id, zh }) => [id, zh]),
      );
      expect(
        texts(page, `${article} [data-clause-en]`, 'data-clause-en').map(([id, text]) => [id, text?.trim()]),
      ).toEqual(item.clauses.map(({ id, en }) => [id, en]));
      expect(page.document.querySelectorAll('article[data-item]')).toHaveLength(1);
    });
    test.each(items)('item $number marks its repairs, and only those', (item) => {
      const page = pageOf(`/${locale}/plans/${plan.id}/items/${item.number}/`);
      const marked = [...page.document.querySelectorAll('[data-clause] ins[data-received]')].map((mark) => [
        mark.closest('[data-clause]')?.getAttribute('data-clause'),
        mark.getAttribute('data-received'),
        mark.textContent,
      ]);
      const own = repairs.filter(({ clause }) => item.clauses.some(({ id }) => id === clause));
      expect(marked).toEqual(own.map(({ clause, received, proposed }) => [clause, received, proposed]));
      const received = item.clauses
        .filter(({ received: text, zh }) => text !== zh)
        .map(({ received: text }) => text);
      for (const text of received) expect(page.document.body.textContent).toContain(text);
    });
    test.each(items)(
      'item $number has its titles, its note as printed, and its bodies in printed order',
      (item) => {
        const page = pageOf(`/${locale}/plans/${plan.id}/items/${item.number}/`);
        expect(page.document.querySelector('h1')?.textContent).toBe(item.title[locale]);
        expect(page.document.body.textContent).toContain(item.note);
        const links = [...page.document.querySelectorAll('.responsibility a')].map((link) =>
          link.getAttribute('href'),
        );
        const ids = roles.flatMap((role) => item[role] ?? []);
        expect(links).toHaveLength(ids.length);
        ids.forEach((id, at) => expect(links[at]).toContain(`/${id}/`));
      },
    );
    test.each(units)('unit $id lists its duties by basis', (unit) => {
      const page = pageOf(`/${locale}/units/${unit.id}/`);
      for (const basis of ['named', 'member', 'possible'] as const) {
        const shown = [
          ...page.document.querySelectorAll(
            `section[data-basis="${basis}"] a[data-duty][data-role][href*="/plans/${plan.id}/"]`,
          ),
        ].map((link) => [
          /\/items\/(\d+)\/$/u.exec(link.getAttribute('href') ?? '')?.[1],
          link.getAttribute('data-role'),
        ]);
        const own = duties.filter((duty) => duty.unit === unit.id && duty.basis === basis);
        const expected = own.map(({ item, role }) => [String(item), role]);
        expect(new Set(shown.map(String)), basis).toEqual(new Set(expected.map(String)));
      }
    });
    test.each(groups)('group $id lists its members', (group) => {
      const page = pageOf(`/${locale}/groups/${group.id}/`);
      for (const member of group.members)
        expect(attribute(page, `main a[href$="/units/${member}/"]`, 'href'), member).not.toBeNull();
    });
    test('the plan’s page has the preamble, every section and every item', () => {
      const page = pageOf(`/${locale}/plans/${plan.id}/`);
      const shown = new Map(texts(page, '[data-clause]', 'data-clause') as [string, string][]);
      for (const { id, zh } of plan.preamble) expect(shown.get(id)).toBe(zh);
      for (const { number } of sections)
        expect(attribute(page, `a[href$="/sections/${number}/"]`, 'href')).not.toBeNull();
      for (const { number } of items)
        expect(attribute(page, `a[href$="/items/${number}/"]`, 'href')).not.toBeNull();
    });
  });
});
