/** Pages against the standard, by html-validate: few that hold every kind of element there is, with EVERY_PAGE=1 all. */
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { fewWithEverySkeleton } from '../browser/skeleton.ts';
import { pages, redirects } from './dist.ts';

const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
const documents = [...pages, ...redirects];

async function wrongIn({ path, html }: { path: string; html: string }): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId}: ${message}`),
  );
}

test('a page is valid HTML', async () => {
  const looked = process.env.EVERY_PAGE === '1' ? documents : fewWithEverySkeleton(documents);
  expect((await Promise.all(looked.map(wrongIn))).flat()).toEqual([]);
});

test.each([
  ['a name on what has no role', '<p><span aria-label="2">1</span></p>'],
  ['a style in the text', '<div><style>p{}</style></div>'],
  ['the same id twice', '<p id="a">1</p><p id="a">2</p>'],
])('%s is refused', async (_, body) => {
  const html = `<!doctype html><html lang="en"><head><title>t</title></head><body><h1>t</h1>${body}</body></html>`;
  expect(await wrongIn({ path: '/', html })).not.toEqual([]);
});

test('nothing follows the end of a page', () => {
  expect(documents.filter(({ html }) => !/<\/html>\s*$/u.test(html)).map(({ path }) => path)).toEqual([]);
});

test('every section has a heading or a name', () => {
  const isNameless = (section: Element) =>
    section.querySelector('h1, h2, h3, h4, h5, h6') === null &&
    !section.hasAttribute('aria-label') &&
    !section.hasAttribute('aria-labelledby');
  const found = pages.flatMap(({ path, document }) =>
    [...document.querySelectorAll('section')]
      .filter(isNameless)
      .map(({ className }) => `${path} ${className}`),
  );
  expect(found).toEqual([]);
});
