import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { randomIntegers } from '../support/random.ts';
import { clauses as allClauses, library } from '../support/search.ts';
import { locales } from '#i18n/locales';
import { useBrowser } from './browser.ts';

const visit = useBrowser();
const ready = async (page: Page) => {
  await page.locator('#results[aria-busy="false"]').waitFor();
};
const type = async (page: Page, text: string) => {
  await page.locator('#q').fill(text);
  await ready(page);
};
const links = (page: Page) =>
  page.locator('a[data-result]').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
const status = (page: Page) => page.locator('site-search .search-count').textContent();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');

describe('typing', () => {
  test('shows results in rank order and the address follows', async () => {
    await visit('/zh/search/', {}, async ({ page, complaints }) => {
      await type(page, '教育局');
      expect((await links(page)).slice(0, 3)).toEqual([
        '/zh/units/jiaoyu-tiyuju/',
        '/zh/plans/2022/items/1/',
        '/zh/plans/2022/items/13/',
      ]);
      expect(new URL(page.url()).searchParams.get('q')).toBe('教育局');
      expect(await status(page)).toBe('3条结果');
      expect(await page.locator('#results li').first().textContent()).toContain('又称“教育局”');
      expect(complaints).toEqual([]);
    });
  });

  test('an address with a query answers it, and back returns to it', async () => {
    await visit('/en/search/?q=late+payment', {}, async ({ page }) => {
      await ready(page);
      expect(await page.locator('#q').inputValue()).toBe('late payment');
      const before = await links(page);
      expect(before[0]).toMatch(/^\/en\/plans\/2022\/items\/8\//u);
      await page.locator('a[data-result]').first().click();
      await page.waitForURL(/items\/8/u);
      await page.goBack();
      await ready(page);
      expect(await page.locator('#q').inputValue()).toBe('late payment');
      expect(await links(page)).toEqual(before);
    });
  });

  test('back from a result finds the place, the query and the filters, without the browser’s own cache', async () => {
    await visit(
      '/zh/search/?q=行政&kind=item',
      { viewport: { width: 1280, height: 500 } },
      async ({ page }) => {
        await ready(page);
        // A page that listens for this is not kept by the browser.
        await page.evaluate(() => addEventListener('unload', () => null));
        await page.evaluate(() => scrollTo(0, 700));
        await page.locator('a[data-result]').nth(4).click();
        await page.waitForURL(/items/u);
        await page.goBack();
        await ready(page);
        expect(await page.locator('#q').inputValue()).toBe('行政');
        expect(await page.locator('select[name=kind]').inputValue()).toBe('item');
        await page.waitForFunction(() => scrollY > 600);
      },
    );
  });

  test('a result lands on the clause and asks the browser to mark the words', async () => {
    await visit('/zh/search/?q=出庭应诉比例', {}, async ({ page }) => {
      await ready(page);
      expect((await links(page))[0]).toBe('/zh/plans/2022/items/19/#c3');
      await page.locator('a[data-result]').first().click();
      await page.waitForURL(/items\/19/u);
      expect(await page.evaluate(() => location.hash)).toBe('#c3');
      expect(
        await page.evaluate(() => document.querySelector('.clause:is(:target, :has(:target))')?.id),
      ).toBe('c3');
    });
  });

  test('says how a query was read when not as typed', async () => {
    await visit('/zh/search/', {}, async ({ page }) => {
      await type(page, '行证复议');
      const said = page.locator('site-search [role=status]');
      expect(await said.innerText()).toMatch(/“行政复议”.*\d+条结果/su);
      await type(page, 'sfj');
      expect(await page.locator('.search-note').textContent()).toContain('司法局');
    });
  });
});

describe('the keyboard', () => {
  test('arrows go through field and results, Escape comes back and then empties the field', async () => {
    await visit('/zh/search/?q=信访', {}, async ({ page }) => {
      await ready(page);
      await page.locator('#q').focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      const at = () =>
        page.evaluate(() =>
          [...document.querySelectorAll('a[data-result]')].indexOf(document.activeElement as Element),
        );
      expect(await at()).toBe(1);
      await page.keyboard.press('ArrowUp');
      expect(await at()).toBe(0);
      await page.keyboard.press('ArrowUp');
      expect(await focused(page)).toBe('q');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Escape');
      expect(await focused(page)).toBe('q');
      await page.keyboard.press('Escape');
      await ready(page);
      expect(await page.locator('#q').inputValue()).toBe('');
      expect(await links(page)).toEqual([]);
    });
  });

  test('Enter in the field goes to the first result, Enter there opens it', async () => {
    await visit('/en/search/', {}, async ({ page }) => {
      await type(page, 'Justice Bureau');
      await page.locator('#q').press('Enter');
      expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['result'])).toBe(
        'unit',
      );
      await page.keyboard.press('Enter');
      await page.waitForURL('**/en/units/sifaju/');
    });
  });

  test('Tab leaves the results: nothing traps the focus', async () => {
    await visit('/zh/search/?q=大数据局', {}, async ({ page }) => {
      await ready(page);
      await page.locator('a[data-result]').last().focus();
      for (let press = 0; press < 8; press += 1) await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('#results') === null)).toBe(true);
    });
  });

  test('“/” leads to the field on any page, except while typing or when turned off', async () => {
    await visit('/zh/units/sifaju/', {}, async ({ page }) => {
      await page.keyboard.press('/');
      expect(await focused(page)).toBe('q');
      await page.keyboard.press('/');
      expect(await page.locator('#q').inputValue()).toBe('/');
      await page.evaluate(() => localStorage.setItem('reading', JSON.stringify({ shortcut: 'off' })));
      await page.reload();
      await page.keyboard.press('/');
      expect(await focused(page)).not.toBe('q');
    });
  });
});

describe('what is typed is only text', () => {
  const hostile: [string, string][] = [
    ['markup', '<img src=x onerror="document.title=1">'],
    ['a closing script', '</script><script>document.title=1</script>'],
    ['control characters', '\u0001\u0008\u001b[31m'],
    ['a pattern', '(((.*+?[a-'],
    ['5,000 characters', '法x '.repeat(1667)],
    ['a directional override', '\u202e局法司'],
  ];
  test('whether it is markup, a pattern, or 5,000 characters', async () => {
    await visit('/zh/search/', {}, async ({ page, complaints }) => {
      const title = await page.title();
      const isText = async (kind: string) => {
        expect(await page.title(), kind).toBe(title);
        expect(
          await page.locator('site-search img, site-search script:not([type], #results + script)').count(),
          kind,
        ).toBe(0);
        expect(complaints, kind).toEqual([]);
      };
      for (const [kind, text] of hostile) {
        await type(page, text);
        await isText(kind);
        await page.reload();
        await ready(page);
        await isText(`${kind}, in the address`);
      }
    });
  });
});

describe('filters', () => {
  test('stand in the address, combine, count, and survive going back', async () => {
    await visit('/zh/search/?q=行政', {}, async ({ page }) => {
      await ready(page);
      const all = (await links(page)).length;
      await page.locator('select[name=kind]').selectOption('item');
      await ready(page);
      await page.locator('select[name=section]').selectOption('2022-8');
      await ready(page);
      const filtered = await links(page);
      expect(filtered.length).toBeLessThan(all);
      expect(filtered.every((link) => /items\/(?:16|17|18|19|20)\//u.test(link ?? ''))).toBe(true);
      expect(new URL(page.url()).search).toContain('section=2022-8');
      expect(await page.locator('select[name=section] option:checked').textContent()).toMatch(
        new RegExp(`（${filtered.length}）$`, 'u'),
      );
      await page.goBack();
      await ready(page);
      expect(new URL(page.url()).search).not.toContain('section');
      expect(await page.locator('select[name=kind]').inputValue()).toBe('item');
    });
  });

  test('never add up the grounds on which a unit has its duties', async () => {
    await visit('/zh/search/?unit=sifaju', {}, async ({ page }) => {
      await ready(page);
      expect(await page.locator('select[name=unit] option:checked').textContent()).toBe(
        '市司法局（点名15，作为成员11，可能10）',
      );
      expect(await page.locator('select[name=role] option[value=responsible]').textContent()).toBe(
        '责任单位（作为成员11，可能10）',
      );
      await page.locator('select[name=basis]').selectOption('member');
      await ready(page);
      expect(await page.locator('select[name=unit] option:checked').textContent()).toBe(
        '市司法局（作为成员11）',
      );
    });
  });

  test.each(locales)(
    'wait in %s until something is asked, and examples show how, each with an answer',
    async (locale) => {
      const examples = await visit(`/${locale}/search/`, {}, async ({ page }) => {
        await expect(page.locator('.search-filters').isVisible()).resolves.toBe(false);
        const all = page.locator('.search-examples a');
        await expect(all.first().isVisible()).resolves.toBe(true);
        return all.evaluateAll((links) =>
          links.map((link) => (link as HTMLAnchorElement).pathname + (link as HTMLAnchorElement).search),
        );
      });
      expect(examples.length).toBeGreaterThanOrEqual(5);
      for (const example of examples)
        await visit(example, {}, async ({ page }) => {
          await ready(page);
          expect((await links(page)).length, example).toBeGreaterThan(0);
          await expect(page.locator('.search-filters').isVisible()).resolves.toBe(true);
          await expect(page.locator('.search-examples').isVisible()).resolves.toBe(false);
        });
    },
  );

  test('without a query they choose among all items', async () => {
    await visit('/en/search/?unit=sifaju&role=lead', {}, async ({ page }) => {
      await ready(page);
      expect((await links(page)).length).toBe(
        library.plans[0]?.items.filter(({ lead }) => lead.includes('sifaju')).length,
      );
    });
  });

  test('an address that only asks for clauses lists each by itself', async () => {
    await visit('/zh/search/?q=行政复议&kind=clause', {}, async ({ page }) => {
      await ready(page);
      const found = await links(page);
      expect(found.map((link) => link?.slice(link.indexOf('/items/')))).toEqual(
        expect.arrayContaining(['/items/18/#c1', '/items/18/#c2', '/items/18/#c3', '/items/18/#c4']),
      );
    });
  });
});

describe('the box on every page', () => {
  const offers = (page: Page) => page.locator('[role=listbox] [role=option]');
  const offered = async (page: Page, text: string) => {
    await page.locator('#q').focus();
    await page.locator('#q[role=combobox]').waitFor();
    await page.locator('#q').pressSequentially(text);
    await page.locator('[role=option]', { hasText: text }).last().waitFor();
  };

  test('fetches nothing before it is used', async () => {
    await visit('/zh/plans/2022/items/8/', {}, async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.waitForLoadState('networkidle');
      expect(asked.filter((path) => /search/u.test(path))).toEqual([]);
      await offered(page, '教育局');
      expect(asked).toContain('/search/names.zh.json');
      expect(asked.filter((path) => /lexicon/u.test(path))).toEqual([]);
    });
  });

  test('offers names while one types, and Enter opens the one chosen with the arrows', async () => {
    await visit('/zh/plans/2022/items/8/', {}, async ({ page, complaints }) => {
      await offered(page, '教育局');
      const field = page.locator('#q');
      expect(await field.getAttribute('aria-expanded')).toBe('true');
      expect(await offers(page).first().textContent()).toContain('市教育体育局');
      expect(await page.locator('.site-search [role=status]').textContent()).toContain('3条建议');
      await page.keyboard.press('ArrowDown');
      expect(await field.getAttribute('aria-activedescendant')).toBe(
        await offers(page).first().getAttribute('id'),
      );
      expect(await offers(page).first().getAttribute('aria-selected')).toBe('true');
      expect(await focused(page)).toBe('q');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/zh/units/jiaoyu-tiyuju/');
      expect(complaints).toEqual([]);
    });
  });

  test('Enter without a choice goes to the search page; so does the last offer', async () => {
    await visit('/en/units/sifaju/', {}, async ({ page }) => {
      await offered(page, 'late payment');
      expect(await offers(page).last().getAttribute('href')).toContain('/en/search/?q=late+payment');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/en/search/?q=late+payment');
      await ready(page);
      expect((await links(page))[0]).toMatch(/items\/8\//u);
    });
  });

  test('Escape and leaving close the list and keep what is typed', async () => {
    await visit('/zh/', {}, async ({ page }) => {
      const isOpen = () => page.locator('[role=listbox]').isVisible();
      await offered(page, '信访');
      await page.keyboard.press('Escape');
      expect(await isOpen()).toBe(false);
      expect(await page.locator('#q').inputValue()).toBe('信访');
      await page.locator('#q').pressSequentially('局');
      await page.locator('[role=option]', { hasText: '信访局' }).last().waitFor();
      await page.keyboard.press('Tab');
      expect(await isOpen()).toBe(false);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
    });
  });

  test('a press on an offer opens it', async () => {
    await visit('/zh/', { viewport: { width: 360, height: 740 }, hasTouch: true }, async ({ page }) => {
      await offered(page, '大数据局');
      await offers(page).first().tap();
      await page.waitForURL('**/zh/units/dashujuju/');
    });
  });

  test('what is typed there is only text, and nothing fitting still leads to the search page', async () => {
    await visit('/zh/', {}, async ({ page, complaints }) => {
      await offered(page, '<img src=x onerror="document.title=1">');
      expect(await offers(page).count()).toBe(1);
      expect(await page.locator('.site-search img').count()).toBe(0);
      expect(complaints).toEqual([]);
    });
  });

  test('works as a plain form without JavaScript, and when its script does not come', async () => {
    await visit('/zh/', { javaScriptEnabled: false }, async ({ page }) => {
      await page.locator('#q').fill('信访');
      await page.locator('#q').press('Enter');
      await page.waitForURL(/\/zh\/search\/\?q=/u);
    });
    await visit('/zh/', {}, async ({ page }) => {
      await page.route(/search-code/u, (route) => route.abort());
      await page.locator('#q').fill('信访');
      await page.locator('#q').press('Enter');
      await page.waitForURL(/\/zh\/search\/\?q=/u);
    });
  });

  test.each(['/zh/', '/en/'])('with its offers open, %s has no accessibility violations', async (path) => {
    await visit(path, { viewport: { width: 320, height: 800 } }, async ({ page }) => {
      await offered(page, '8');
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate<{ violations: { id: string }[] }>('axe.run()');
      expect(violations.map(({ id }) => id)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  });
});

describe('when something is missing', () => {
  test('without JavaScript the page says so and offers the lists', async () => {
    await visit('/zh/search/', { javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.locator('noscript').textContent()).toContain('JavaScript');
      expect(await page.locator('.search-lists a').count()).toBe(3);
    });
  });

  test('without the directory it says so, offers the lists, and stays usable', async () => {
    await visit('/zh/', {}, async ({ page }) => {
      await page.route('**/search/names.zh.json', (route) => route.abort());
      await page.goto(new URL('/zh/search/?q=信访', page.url()).href);
      await ready(page);
      expect(await status(page)).toContain('没有载入');
      expect(await page.locator('.search-lists a').count()).toBe(3);
      await page.unroute('**/search/names.zh.json');
      await type(page, '信访局');
      expect((await links(page))[0]).toBe('/zh/units/xinfangju/');
    });
  });

  test('without the plan’s text names are still found, and it says what is not', async () => {
    await visit('/zh/', {}, async ({ page }) => {
      await page.route('**/search/plans/**', (route) => route.abort());
      await page.goto(new URL('/zh/search/?q=司法局', page.url()).href);
      await ready(page);
      expect((await links(page))[0]).toBe('/zh/units/sifaju/');
      expect(await page.locator('.search-note').textContent()).toContain('正文没有载入');
    });
  });

  test('nothing moves while results arrive', async () => {
    await visit('/zh/search/', {}, async ({ page }) => {
      await ready(page);
      await page.goto(new URL('/zh/search/?q=谁负责信访', page.url()).href);
      await page.evaluate(() => {
        new PerformanceObserver((list) => {
          const shifts = list.getEntries() as (PerformanceEntry & { sources: { node: Element | null }[] })[];
          for (const { node } of shifts.flatMap(({ sources }) => sources))
            if (node?.closest('site-search')) Object.assign(window, { moved: true });
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await ready(page);
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(() => 'moved' in window)).toBe(false);
    });
  });

  test('nothing fits: no result, a sentence, and the lists', async () => {
    await visit('/en/search/?q=pizza+recipe', {}, async ({ page }) => {
      await ready(page);
      expect(await links(page)).toEqual([]);
      expect(await status(page)).toContain('Nothing was found for “pizza recipe.”');
      const lists = await page.locator('.search-lists a').first().boundingBox();
      expect(lists?.y, 'the lists are in sight').toBeLessThan(720);
    });
  });
});

test('any two to eight characters of any clause are found, and a clause that holds them comes first', async () => {
  const clauses = allClauses;
  const random = randomIntegers(84);
  await visit('/zh/search/', {}, async ({ page }) => {
    for (let turn = 0; turn < 40; turn += 1) {
      const { id, zh, plan } = clauses[random(clauses.length)] ?? { id: '', zh: '', plan: '' };
      const from = random(Math.max(1, zh.length - 8));
      const cut = zh.slice(from, from + 2 + random(7));
      if (!/\p{L}/u.test(cut)) continue;
      await type(page, cut);
      const [first = ''] = await links(page);
      const holders = clauses
        .filter((clause) => clause.zh.includes(cut))
        .map((clause) =>
          /^\d/u.test(clause.id)
            ? `/zh/plans/${plan}/items/${clause.id.replace('.', '/#c')}`
            : `/zh/plans/${plan}/#${clause.id.replace('.', '-')}`,
        );
      expect(holders, `“${cut}” of ${id}`).toContain(first);
    }
  });
});

test.each([360, 1280])('the search page has no accessibility violations at %i pixels', async (width) => {
  await visit('/zh/search/?q=信访', { viewport: { width, height: 800 } }, async ({ page }) => {
    await ready(page);
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate<{ violations: { id: string }[] }>('axe.run()');
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});
