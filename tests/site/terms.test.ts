import { readdirSync } from 'node:fs';
import { outFolder } from '#settings';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { termForms } from '#text/terms';
import { buildLibrary } from '#model/library';
import { readContent } from '#files/read-content';
import { locales } from '#i18n/locales';
import { clauseRoute, href, routes } from '#urls';
import { allContentFiles } from '../support/content.ts';
import { documentAt } from './dist.ts';

const library = buildLibrary(readContent(allContentFiles).content);

describe.each(locales)('the glossary in %s', (locale) => {
  test('has a page for each term, and no other', () => {
    const built = readdirSync(join(outFolder(), href(locale, routes.terms)), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(built.toSorted()).toEqual(library.terms.map(({ id }) => id).toSorted());
  });

  test('links to each term once from its index', () => {
    const links = [...documentAt(href(locale, routes.terms)).querySelectorAll('main li a[href*="/terms/"]')];
    expect(links.map((link) => link.getAttribute('href')).toSorted()).toEqual(
      library.terms.map(({ id }) => href(locale, routes.term(id))).toSorted(),
    );
  });

  test.each(library.terms)('lists every clause that uses $zh, and marks it there', (term) => {
    const { forms } = termForms(term.id, term);
    const expected = library.plans.flatMap((plan) =>
      [...plan.notice, ...plan.preamble, ...plan.items.flatMap((item) => item.clauses)]
        .filter(({ zh }) => forms.some((form) => zh.includes(form)))
        .map(({ id, zh }) => ({ id, zh, href: href(locale, clauseRoute(plan.id, id)) })),
    );
    const rows = [...documentAt(href(locale, routes.term(term.id))).querySelectorAll('[data-use]')];
    expect(
      rows.map((link) => ({
        id: link.getAttribute('data-use'),
        zh: link.parentElement?.querySelector('.official')?.textContent,
        href: link.getAttribute('href'),
      })),
    ).toEqual(expected);
    for (const row of rows) expect(forms).toContain(row.parentElement?.querySelector('mark')?.textContent);
  });

  test('says on the page where a meaning is not verified, and only there', () => {
    const warned = library.terms.filter(({ id }) =>
      documentAt(href(locale, routes.term(id))).querySelector('.term-unverified'),
    );
    expect(warned).toEqual(library.terms.filter(({ confidence }) => confidence === 'low'));
    expect(warned.length).toBeGreaterThan(0);
  });
});
