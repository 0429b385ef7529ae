import { existsSync } from 'node:fs';
import { outFolder } from '#settings';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { locales } from '#i18n/locales';
import { absolute, dataFiles, href, routes } from '#urls';
import { pages as allPages, plans } from './dist.ts';

type Thing = Record<string, unknown>;
interface Named {
  '@id': string;
}

const pages = allPages
  .filter(({ file }) => file.endsWith('/index.html'))
  .map(({ path, document }) => ({
    path,
    meta: new Map(
      [...document.querySelectorAll('meta[name]')].map((tag) => [
        tag.getAttribute('name'),
        tag.getAttribute('content'),
      ]),
    ),
    things: [...document.querySelectorAll('script[type="application/ld+json"]')].map(
      (block) => JSON.parse(block.textContent) as Thing,
    ),
  }));
const at = (path: string) => pages.find((page) => page.path === path);
const thing = (path: string, type: string) => at(path)?.things.find((each) => each['@type'] === type);
const exists = (address: string) =>
  address.startsWith(absolute('/')) && existsSync(join(outFolder(), new URL(address).pathname, 'index.html'));
const addresses = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(addresses);
  if (typeof value === 'string') return value.startsWith(absolute('/')) ? [value] : [];
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, each]) =>
        ['@context', 'urlTemplate'].includes(key) ? [] : addresses(each),
      )
    : [];
};

describe('the linked data in the pages', () => {
  test('is of schema.org, with a type', () => {
    for (const { things } of pages)
      for (const each of things) {
        expect([each['@context']].flat()[0]).toBe('https://schema.org');
        expect(each['@type']).toBeTypeOf('string');
      }
  });
  test('names only pages and files of this site that exist', () => {
    const missing = pages.flatMap(({ path, things }) =>
      addresses(things)
        .filter((address) => !exists(address) && !existsSync(join(outFolder(), new URL(address).pathname)))
        .map((address) => `${path} names ${address}`),
    );
    expect(missing).toEqual([]);
  });
  test('never claims more than an unofficial value', () => {
    const values = allPages.flatMap(({ html }) => html.match(/\w+LegalValue\b/gu) ?? []);
    expect(values.length).toBeGreaterThan(6);
    expect([...new Set(values)].filter((value) => value !== 'legislationLegalValue')).toEqual([
      'UnofficialLegalValue',
    ]);
  });
  test('says of files alone that their value is unofficial', () => {
    const withValue = (value: unknown): unknown[] => {
      if (typeof value !== 'object' || value === null) return [];
      const here = 'legislationLegalValue' in value ? [value] : [];
      return [...here, ...Object.values(value).flatMap(withValue)];
    };
    const all = pages.flatMap(({ things }) => things.flatMap(withValue)) as Thing[];
    expect(all.length).toBeGreaterThan(6);
    expect(new Set(all.map((each) => each['@type']))).toEqual(new Set(['LegislationObject']));
  });
  test('has the two languages be examples of one work, which has none', () => {
    const works = (path: string) => (thing(path, 'Legislation')?.exampleOfWork as Named)['@id'];
    for (const { path } of pages.filter(
      (page) => thing(page.path, 'Legislation') && page.path.startsWith('/zh/'),
    ))
      expect(works(path)).toBe(works(path.replace('/zh/', '/en/')));
  });
  test('has each text and its translation name each other', () => {
    const texts = pages.flatMap(({ path, things }) =>
      things.filter((each) => each['@type'] === 'Legislation').map((each) => ({ path, ...each })),
    ) as (Thing & { path: string })[];
    expect(texts).toHaveLength(
      2 * plans.map(({ sections, items }) => 1 + sections.length + items.length).reduce((a, b) => a + b),
    );
    for (const { path, ...text } of texts) {
      const [own, other] = path.startsWith('/zh/')
        ? ['workTranslation', 'translationOfWork']
        : ['translationOfWork', 'workTranslation'];
      const there = new URL((text[own] as Named)['@id']).pathname;
      expect(there).toBe(
        path.startsWith('/zh/') ? path.replace('/zh/', '/en/') : path.replace('/en/', '/zh/'),
      );
      expect(thing(there, 'Legislation')?.[other]).toEqual({ '@id': absolute(path) });
    }
  });
});

describe.each(plans.flatMap((plan) => locales.map((locale) => ({ plan, id: plan.plan.id, locale }))))(
  'the linked data of $id in $locale',
  ({ plan, id: planId, locale }) => {
    test('gives the plan every item as a part, in order', () =>
      expect(thing(href(locale, routes.plan(planId)), 'Legislation')?.hasPart).toEqual(
        plan.items.map(({ url }) => ({ '@id': url[locale] })),
      ));
    test.each(plan.items.map((item) => ({ number: item.number, item })))(
      'gives item $number its lead and responsible bodies in printed order',
      ({ number, item }) => {
        const data = thing(href(locale, routes.item(planId, number)), 'Legislation');
        const ids = (relation: string) =>
          (data?.[relation] as { '@list': Named[] })['@list'].map(
            (each) => /\/(?:units|groups)\/([^/]+)\//u.exec(each['@id'])?.[1],
          );
        expect(ids('plan:lead')).toEqual(item.lead);
        expect(ids('plan:responsible')).toEqual(item.responsible);
      },
    );
    test('calls every unit by the id that items use', () => {
      for (const unit of plan.units) {
        const data = thing(href(locale, routes.unit(unit.id)), 'GovernmentOrganization');
        expect(data).toMatchObject({ '@id': `${unit.url.zh}#unit`, name: unit.name[locale] });
      }
    });
    test('explains every term as part of the glossary', () => {
      const glossary = thing(href(locale, routes.terms), 'DefinedTermSet')?.['@id'];
      for (const { id, [locale]: name } of plan.terms)
        expect(thing(href(locale, routes.term(id)), 'DefinedTerm')).toMatchObject({
          name,
          inDefinedTermSet: { '@id': glossary },
        });
    });
    test('calls copies of the plan only the files that hold its whole text', () => {
      const encodings = thing(href(locale, routes.plan(planId)), 'Legislation')?.encoding as {
        contentUrl: string;
        encodingFormat: string;
      }[];
      const copies = [
        ...(locale === 'zh' ? [dataFiles.source(planId), dataFiles.canonical(planId)] : []),
        dataFiles.akn(planId, locale),
        dataFiles.planText(planId, locale, 'md'),
        dataFiles.planText(planId, locale, 'txt'),
        ...(['docx', 'epub'] as const).flatMap((ending) => [
          dataFiles.book(planId, locale, ending),
          dataFiles.book(planId, 'both', ending),
        ]),
      ];
      const named = encodings
        .filter(({ encodingFormat }) => encodingFormat !== 'text/html')
        .map(({ contentUrl }) => contentUrl)
        .filter((address) => !address.endsWith('.pdf'));
      expect(named.toSorted()).toEqual(copies.map(absolute).toSorted());
    });
    test('offers search from the home page', () =>
      expect(thing(href(locale, routes.home), 'WebSite')?.potentialAction).toMatchObject({
        target: { urlTemplate: `${absolute(href(locale, routes.search))}?q={query}` },
      }));
  },
);

describe('the tags of Chinese government sites', () => {
  const tags = ['SiteName', 'ColumnName', 'ArticleTitle', 'ContentSource', 'Url'];
  test('never include a site identification code or a publication date', () => {
    for (const { meta } of pages)
      for (const name of meta.keys()) expect(name).not.toMatch(/^(?:SiteIDCode|PubDate)$/iu);
  });
  test('stand on every Chinese page and on no other, call the site unofficial, and give the page’s own address', () => {
    for (const { path, meta } of pages) {
      if (!path.startsWith('/zh/')) expect(tags.filter((tag) => meta.has(tag))).toEqual([]);
      else {
        expect(meta.get('SiteName')).toContain('非官方');
        expect(meta.get('Url')).toBe(absolute(path));
      }
    }
  });
});
