/** What apps find where a page is shared. */
import { describe, expect, test } from 'vitest';
import { files, pages, textOf } from './dist.ts';

// The gateway, the page for addresses that do not exist and the frames for other sites are not shared as pages.
const shared = pages.filter(({ path }) => /^\/(?:zh|en)\//u.test(path));

const property = (document: Document, name: string) =>
  document.querySelector(`meta[property="${name}"]`)?.getAttribute('content');

describe('a page that is shared', () => {
  test('has a description that ends as a sentence does', () => {
    const others = shared
      .map(({ path, document }) => [
        path,
        document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '',
      ])
      .filter(([, text = '']) => !/[。.！!？?…][”"）)]?$/u.test(text));
    expect(others).toEqual([]);
  });
  test('says in Open Graph what it says of itself', () => {
    for (const { path, document } of shared) {
      const own = document.querySelector('meta[name="description"]')?.getAttribute('content');
      expect([path, property(document, 'og:description')]).toEqual([path, own]);
    }
  });
  test('has its picture in the page, wide enough for apps that look for one there', () => {
    for (const { path, document } of shared) {
      const picture = document.querySelector('.site-footer img');
      expect([path, Number(picture?.getAttribute('width')) >= 300]).toEqual([path, true]);
      expect(property(document, 'og:image')?.endsWith(picture?.getAttribute('src') ?? 'none')).toBe(true);
    }
  });
  test('has icons that are there', () => {
    for (const { document } of shared)
      for (const link of document.querySelectorAll('link[rel=icon], link[rel=apple-touch-icon]'))
        expect(files).toContain(link.getAttribute('href'));
    expect(files).toContain('/favicon.ico');
  });
});

describe('the sitemap', () => {
  const entries = files
    .filter((file) => /^\/sitemap-\d+\.xml$/u.test(file))
    .flatMap((file) => textOf(file).match(/<url>[\s\S]*?<\/url>/gu) ?? []);
  test('says of every page when its content last changed, and which one is for everybody', () => {
    expect(entries.length).toBeGreaterThan(100);
    for (const entry of entries) {
      expect(entry).toMatch(/<lastmod>\d{4}-\d{2}-\d{2}/u);
      expect(entry.match(/hreflang="x-default"/gu)).toHaveLength(1);
    }
  });
});
