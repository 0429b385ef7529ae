import { contentFolder } from '#settings';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { reporting } from '#config';
import { countByRule, normalise } from '#text/normalise';
import { buildLibrary } from '#model/library';
import { readContent } from '#files/read-content';
import { locales } from '#i18n/locales';
import { translator } from '#i18n/translate';
import { href, routes } from '#urls';
import { allContentFiles } from '../support/content.ts';
import { pageAt } from './dist.ts';

const library = buildLibrary(readContent(allContentFiles).content);
const cases = locales.flatMap((locale) => library.plans.map((plan) => ({ locale, id: plan.id, plan })));

describe.each(cases)('the corrections of $id in $locale', ({ locale, plan }) => {
  const page = () => {
    const found = pageAt(href(locale, routes.corrections(plan.id)));
    if (!found) throw new Error('there is no corrections page');
    return found.document;
  };
  const source = readFileSync(`${contentFolder()}/plans/${plan.id}/source.txt`, 'utf8');

  test('list every repair, with the line of the source it stands in', () => {
    const shown = [...page().querySelectorAll('[data-repair]')];
    expect(shown.map((entry) => entry.getAttribute('data-repair'))).toEqual(plan.repairs.map(({ id }) => id));
    for (const [at, entry] of shown.entries()) {
      const { received = '', proposed = '', reason, evidence } = plan.repairs[at] ?? {};
      const place = /\d+/u.exec(entry.querySelector('h3 .muted')?.textContent ?? '')?.[0];
      expect(source.split('\n')[Number(place) - 1]).toContain(received);
      for (const text of [received, proposed, reason?.[locale], evidence?.[locale]])
        expect(entry.textContent).toContain(text);
    }
  });

  test('list every doubt that was left alone', () =>
    expect(
      [...page().querySelectorAll('[data-doubt]')].map((entry) => entry.getAttribute('data-doubt')),
    ).toEqual(plan.doubts.map(({ id }) => id)));

  test('count every rule and show every place where it was applied', () => {
    const { applied } = normalise(source, plan.structure?.division);
    const shown = [...page().querySelectorAll('[data-rule]')].map((entry) => [
      entry.getAttribute('data-rule'),
      Number(entry.querySelector('[data-times]')?.getAttribute('data-times')),
      entry.querySelectorAll('.rule-places > li').length,
    ]);
    expect(shown).toEqual(Object.entries(countByRule(applied)).map(([rule, times]) => [rule, times, times]));
  });

  test('say how to report an error, or that no address is set', () => {
    const links = [...page().querySelectorAll('a.report-link')].map(
      (link) => link.getAttribute('href') ?? '',
    );
    const set = [reporting.issues, reporting.email && `mailto:${reporting.email}`].filter(
      (each) => each !== null,
    );
    expect(links).toHaveLength(set.length);
    for (const [at, link] of links.entries()) expect(link.startsWith(set[at] ?? '')).toBe(true);
    const none = page()
      .querySelector('main')
      ?.textContent.includes(translator(locale)('corrections.report.none'));
    expect(none).toBe(set.length === 0);
  });
});
