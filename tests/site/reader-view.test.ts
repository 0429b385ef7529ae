/** What reader views keep: Mozilla's own library over every item and clause page, in both languages. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { kindOf, localePages } from './dist.ts';

const withSentences = localePages.filter((page) => ['item', 'clause'].includes(kindOf(page).name));
const squeezed = (text: string) => text.replace(/\s/gu, '');

describe('a reader view', () => {
  test('is tried on every item and clause, in both languages', () =>
    expect(withSentences.length).toBeGreaterThan(200));

  test.each(['item', 'clause'])(
    'of every page of kind %s has each of its sentences, once and in order',
    (kind) => {
      const wrong = withSentences
        .filter((page) => kindOf(page).name === kind)
        .flatMap(({ path, html, document }) => {
          const article = new Readability(parseHTML(html).document).parse();
          const text = squeezed(article?.textContent ?? '');
          let at = 0;
          return [...document.querySelectorAll('main [data-clause]')].flatMap((clause) => {
            const id = clause.getAttribute('data-clause') ?? '';
            const said = squeezed(clause.textContent);
            const place = text.indexOf(said, at);
            if (place === -1) return [`${path} ${id} is lost`];
            at = place + said.length;
            return [];
          });
        });
      expect(wrong).toEqual([]);
    },
  );

  test('shows no wording but the one that is read', () => {
    const wrong = withSentences.flatMap(({ path, html, document }) => {
      const text = squeezed(new Readability(parseHTML(html).document).parse()?.textContent ?? '');
      return [...document.querySelectorAll('main .clause-received')].flatMap((received) => {
        if (!received.hasAttribute('hidden'))
          return [`${path}: the received wording is not hidden in the markup`];
        return text.includes(squeezed(received.querySelector('[lang]')?.textContent ?? '\0'))
          ? [`${path}: received`]
          : [];
      });
    });
    expect(wrong).toEqual([]);
  });
});
