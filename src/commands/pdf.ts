/** npm run pdf: prints the full text of every plan of the built site, in Chinese, in English and in both. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { editions, printedFolder, printedPath, type Edition } from '#formats/pdf/editions';
import { locales, type Locale } from '#i18n/locales';
import { dataFiles, routes } from '#urls';
import { outFolder, siteAddress } from '#settings';
import { launch } from '#formats/pdf/chromium';
import { printPage } from '#formats/pdf/print';

const folder = outFolder();
const plans = join(folder, 'zh', routes.plan(''));
const site = siteAddress();
const base = site.pathname.replace(/\/$/u, '');

const pageOf = (locale: Locale, plan: string): string =>
  new URL(`${base}/${locale}${routes.text(plan)}`, site).href;
const addressOf = (edition: Edition, plan: string): string =>
  edition === 'zh-en' ? `${pageOf('zh', plan)}#both` : pageOf(edition, plan);

async function printPlan(browser: Browser, plan: string): Promise<void> {
  const page = readFileSync(join(folder, 'zh', routes.text(plan), 'index.html'), 'utf8');
  if (!page.includes(pageOf('zh', plan)))
    throw new Error(`${folder}/ was built for another address than ${site.href}: build it again.`);
  const texts = locales.map((locale) =>
    readFileSync(join(folder, dataFiles.planText(plan, locale, 'txt')), 'utf8'),
  );
  for (const edition of editions) {
    const pdf = await printPage(browser, folder, base, addressOf(edition, plan));
    const file = join(printedFolder, printedPath(pageOf('zh', plan), texts, plan, edition));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, pdf);
    console.log(`${file}  ${Math.round(pdf.length / 1024)} KB`);
  }
}

async function printAll(): Promise<void> {
  if (!existsSync(plans)) throw new Error(`${folder}/ is not there: run npm run build first.`);
  const browser = await launch().catch((reason: unknown) => {
    throw new Error('No Chromium could be started. Install Chromium or Chrome, then run npm run pdf again.', {
      cause: reason,
    });
  });
  try {
    rmSync(printedFolder, { recursive: true, force: true });
    for (const plan of readdirSync(plans)) await printPlan(browser, plan);
    console.log('The next npm run build offers them on the pages of plan, full text and data.');
  } finally {
    await browser.close();
  }
}

await printAll().catch((reason: unknown) => {
  console.error(reason instanceof Error ? reason.message : reason);
  process.exitCode = 1;
});
