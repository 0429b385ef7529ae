import { readFileSync } from 'node:fs';
import { outFolder } from '#settings';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { termForms } from '#text/terms';
import { buildLibrary } from '#model/library';
import { readContent } from '#files/read-content';
import { locales } from '#i18n/locales';
import { href, routes } from '#urls';
import { allContentFiles } from '../support/content.ts';
import { documentAt } from './dist.ts';

const library = buildLibrary(readContent(allContentFiles).content);
const items = library.plans.flatMap((plan) => plan.items.map((item) => ({ plan: plan.id, ...item })));

describe.each(locales)('in %s', (locale) => {
  test.each(items)(
    'item $number says the reading text, whatever is marked in it',
    ({ plan, number, clauses }) => {
      const document = documentAt(href(locale, routes.item(plan, number)));
      const shown = [...document.querySelectorAll('article[data-item] [data-clause]')];
      expect(shown.map((clause) => [clause.getAttribute('data-clause'), clause.textContent])).toEqual(
        clauses.map(({ id, zh }) => [id, zh]),
      );
      const repairs = library.plans
        .filter(({ id }) => id === plan)
        .flatMap((each) => each.repairs.filter(({ clause }) => clauses.some(({ id }) => id === clause)));
      expect(
        [...document.querySelectorAll('[data-clause] ins')].map((ins) => [
          ins.getAttribute('data-received'),
          ins.textContent,
        ]),
      ).toEqual(repairs.map(({ received, proposed }) => [received, proposed]));
    },
  );

  test.each(items)(
    'item $number marks each term once, and each mark leads to a term with such words',
    ({ plan, number, clauses }) => {
      const links = [
        ...documentAt(href(locale, routes.item(plan, number))).querySelectorAll('[data-clause] a.term'),
      ];
      const addresses = links.map((link) => link.getAttribute('href') ?? '');
      const forms = library.terms.flatMap((term) => termForms(term.id, term).forms);
      expect(links.length > 0).toBe(clauses.some(({ zh }) => forms.some((form) => zh.includes(form))));
      expect(new Set(addresses).size).toBe(addresses.length);
      for (const link of links) {
        const term = library.terms.find(
          ({ id }) => link.getAttribute('href') === href(locale, routes.term(id)),
        );
        const words = [term?.zh ?? '', ...(term?.variants ?? [])].join();
        expect(words).toContain(link.textContent);
        const note = readFileSync(join(outFolder(), link.getAttribute('href') ?? '', 'note.json'), 'utf8');
        expect(JSON.parse(note)).toMatchObject({ title: term?.[locale], text: term?.explain[locale] });
      }
    },
  );
});
