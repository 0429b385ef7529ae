import { describe, expect, test } from 'vitest';
import type { PlanJson } from '#formats/json/plan-json';
import { languageTags, locales } from '#i18n/locales';
import { attribute, pageAt, pages, plans } from './dist.ts';

const texts = (elements: Iterable<Element>) => [...elements].map(({ textContent }) => textContent.trim());

const clausesOf = ({ plan, items }: PlanJson) => [...plan.preamble, ...items.flatMap((item) => item.clauses)];

describe.each(plans)('the full text of plan $plan.id', (data) => {
  const { plan, items, sections, repairs } = data;
  describe.each(locales)('in %s', (locale) => {
    const page = pageAt(`/${locale}/plans/${plan.id}/text/`);
    const all = (selector: string) => [...(page?.document.querySelectorAll(`.document ${selector}`) ?? [])];

    test('has every clause in both languages, whole and in order, after those of the notice', () => {
      const zh = all('[data-clause]');
      const en = all('[data-clause-en]');
      const expected = clausesOf(data);
      expect(zh.length).toBeGreaterThan(expected.length);
      expect(
        zh.map((clause) => [clause.getAttribute('data-clause'), clause.textContent]).slice(-expected.length),
      ).toEqual(expected.map((clause) => [clause.id, clause.zh]));
      expect(
        en
          .map((clause) => [clause.getAttribute('data-clause-en'), clause.textContent.trim()])
          .slice(-expected.length),
      ).toEqual(expected.map((clause) => [clause.id, clause.en]));
    });
    test('marks the repairs, and lists what was received', () => {
      const marked = all('[data-clause] ins[data-received]').map((mark) => [
        mark.closest('[data-clause]')?.getAttribute('data-clause'),
        mark.getAttribute('data-received'),
        mark.textContent,
      ]);
      expect(marked).toEqual(repairs.map(({ clause, received, proposed }) => [clause, received, proposed]));
      const listed = texts(page?.document.querySelectorAll('.editor-note li .official') ?? []);
      expect(listed).toEqual(repairs.map(({ received, proposed }) => `${received} → ${proposed}`));
    });
    test('ends each item with its note as printed, or in English with whom it names', () => {
      for (const item of items) {
        const paragraph = page?.document.getElementById(`item-${item.number}`);
        expect(paragraph?.getAttribute('lang')).toBe(languageTags[locale]);
        expect(attribute(page, `#item-${item.number} > a`, 'href')).toContain(`/items/${item.number}/`);
        const bodies = pageAt(`/${locale}/plans/${plan.id}/items/${item.number}/`)?.document;
        const names = texts(bodies?.querySelectorAll('.body-mark > :first-child') ?? []);
        expect(names.length).toBeGreaterThan(0);
        if (locale === 'zh') expect(paragraph?.textContent.endsWith(item.note)).toBe(true);
        else for (const name of names) expect(paragraph?.textContent.split('[').at(-1)).toContain(name);
      }
    });
    test('has the titles of notice, plan and sections as headings in their order', () => {
      const headings = texts(page?.document.querySelectorAll('.document :is(h1, h2, h3)') ?? []);
      expect(headings).toHaveLength(2 + sections.length);
      expect(headings[1]).toBe(plan.title[locale]);
      sections.forEach(({ title }, at) => expect(headings[at + 2]).toContain(title[locale]));
    });
    test('says on every sheet that it is unofficial, and its address', () => {
      const sheets = [...(page?.document.querySelectorAll('style') ?? [])].map((style) => style.textContent);
      const top = sheets.find((css) => css.startsWith('@page{@top-left'));
      expect(top).toContain(locale === 'zh' ? '非官方' : 'Unofficial');
      expect(top).toContain(attribute(page, 'link[rel=canonical]', 'href'));
    });
  });
});

test('every page of both languages says on paper that it is unofficial, and its address', () => {
  const wrong = pages.filter(({ document, locale, isEmbedded, path }) => {
    if (locale === null || isEmbedded) return false;
    const footer = document.querySelector('.site-footer');
    const address = footer?.querySelector('.print-only')?.textContent ?? '';
    return !footer?.querySelector('.disclaimer') || !address.endsWith(path);
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});
