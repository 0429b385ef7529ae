/** What another site needs to show an item or a clause in a frame. */
import type { Clause, Item, Plan } from '#model/library';
import { escaped } from '#text/markup';
import { clausePart } from '#schema/paths';
import type { Locale } from '#i18n/locales';
import { translator } from '#i18n/translate';
import { absolute, embedPath, file, href, routes } from '#urls';

/** CSS pixels: about six lines of Chinese at the width of a news column. */
const frameSize = { width: 600, height: 360 } as const;

export const embedTitle = (item: Item, clause: Clause | undefined, locale: Locale): string => {
  const t = translator(locale);
  return clause
    ? t('clause.label', { n: item.number, c: clausePart(clause.id) })
    : t('item.number', { n: item.number });
};

/** The frame as markup. It needs no script, so the sandbox gives it none; its links open outside. */
export function frameCode(plan: Plan, item: Item, clause: Clause | undefined, locale: Locale): string {
  const path = embedPath(locale, plan.id, item.number, clause && clausePart(clause.id));
  const title = escaped(`${embedTitle(item, clause, locale)} · ${plan.title[locale]}`);
  return `<iframe src="${absolute(file(path))}" title="${title}" width="${frameSize.width}" height="${frameSize.height}" sandbox="allow-popups allow-popups-to-escape-sandbox" loading="lazy"></iframe>`;
}

/** The oEmbed 1.0 document of an item or a clause. */
export const oembedDocument = (plan: Plan, item: Item, clause: Clause | undefined, locale: Locale) => ({
  version: '1.0',
  type: 'rich',
  title: `${embedTitle(item, clause, locale)} · ${plan.title[locale]}`,
  author_name: plan.issuer[locale],
  provider_name: translator(locale)('cite.edition'),
  provider_url: absolute(href(locale, routes.home)),
  html: frameCode(plan, item, clause, locale),
  width: frameSize.width,
  height: frameSize.height,
});
