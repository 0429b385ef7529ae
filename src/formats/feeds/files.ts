/** What changed, and what was published elsewhere, as Atom and JSON feeds: of the site, of corrections, of each plan and each unit. */
import { Feed } from 'feed';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { titleAmong } from '#model/plans';
import { concernsPlan, concernsUnit, datedChanges, itemsNamed, type DatedChange } from '#model/changes';
import type { Library, Plan } from '#model/library';
import type { Bilingual } from '#schema/fields';
import { tagging } from '#config';
import { shorten } from '#text/shorten';
import { languageTags, locales, type Locale } from '#i18n/locales';
import { translator } from '#i18n/translate';
import { absolute, changeAnchor, dataFiles, file, href, routes } from '#urls';
import { inBoth, json, publishedFile, type PublishedFile } from '#formats/published-file';

interface FeedDescription {
  name: string;
  title: Bilingual;
  /** The pages that link to it; the first is its own. */
  describes: readonly [string, ...string[]];
  isOneOfMany?: boolean;
  entries: (locale: Locale) => Entry[];
}

const about = (word: 'feed.plan' | 'feed.unit' | 'feed.followUp', { zh, en }: Bilingual): Bilingual => ({
  zh: translator('zh')(word, { name: zh }),
  en: translator('en')(word, { name: en }),
});

function feedsOf(library: Library): FeedDescription[] {
  const changes = datedChanges(library.versions);
  const of =
    (chosen: readonly DatedChange[]): FeedDescription['entries'] =>
    (locale) =>
      entriesOf(chosen, library.plans, locale);
  return [
    {
      name: 'site',
      title: inBoth('feed.site'),
      describes: [routes.home, routes.changes, routes.data],
      entries: of(changes),
    },
    {
      name: 'corrections',
      title: inBoth('feed.corrections'),
      describes: [routes.changes, ...library.plans.map(({ id }) => routes.corrections(id))],
      entries: of(changes.filter(({ correction }) => correction)),
    },
    ...library.plans.map((plan): FeedDescription => ({
      name: `plan-${plan.id}`,
      title: about('feed.plan', plan.title),
      describes: [routes.plan(plan.id)],
      entries: of(changes.filter((change) => concernsPlan(change, plan.id))),
    })),
    ...library.plans
      .filter(({ followUps }) => followUps.length > 0)
      .map((plan): FeedDescription => ({
        name: `follow-up-${plan.id}`,
        title: about('feed.followUp', plan.title),
        describes: [routes.followUp(plan.id)],
        entries: (locale) => followUpEntries(plan, locale),
      })),
    ...library.units.map((unit): FeedDescription => ({
      name: `unit-${unit.id}`,
      title: about('feed.unit', titleAmong(library, unit)),
      describes: [routes.unit(unit.id)],
      isOneOfMany: true,
      entries: of(
        changes.filter((change) => library.plans.some((plan) => concernsUnit(change, unit.id, plan))),
      ),
    })),
  ];
}

/** Midnight UTC of YYYY-MM-DD: feeds want a time, and editors give a day. */
const dayOf = (date: string) => new Date(`${date}T00:00:00Z`);

interface Entry {
  id: string;
  link: string;
  title: string;
  html: string;
  date: Date;
}

/** tag:authority,2026:name (RFC 4151): the same wherever the site stands. */
const tagOf = (...parts: readonly (string | number)[]): string =>
  `tag:${tagging.authority},${tagging.since}:${parts.join('/')}`;

/** What changed, so far as a title holds it: titles in one feed differ. */
const titleOf = (change: DatedChange, locale: Locale): string =>
  translator(locale)('change.entry', {
    n: change.version,
    position: change.position,
    what: shorten(change.what[locale], locale === 'zh' ? 30 : 70),
  });

/** So many items at most are introduced in an entry; of more, the words of the change say enough. */
const fewItems = 5;

/** What the items of a change are about, each with its summary. */
function itemsHtml(change: DatedChange, plans: readonly Plan[], locale: Locale): string {
  const named = plans.flatMap((plan) => itemsNamed(change, plan).map((item) => ({ plan, item })));
  if (named.length === 0 || named.length > fewItems) return '';
  const t = translator(locale);
  const list = h(
    'ul',
    named.map(({ plan, item }) =>
      h('li', [
        h(
          'a',
          { href: absolute(href(locale, routes.item(plan.id, item.number))) },
          t('item.label', { n: item.number, title: item.title[locale] }),
        ),
        ...(item.summary ? [h('br'), t('card.editors', { text: item.summary[locale] })] : []),
      ]),
    ),
  );
  return toHtml(list);
}

const entriesOf = (changes: readonly DatedChange[], plans: readonly Plan[], locale: Locale): Entry[] =>
  changes.map((change) => ({
    id: tagOf(locale, 'changes', change.version, change.position),
    link: `${absolute(href(locale, routes.changes))}#${changeAnchor(change)}`,
    title: titleOf(change, locale),
    html: `${toHtml(h('p', change.what[locale]))}${itemsHtml(change, plans, locale)}`,
    date: dayOf(change.date),
  }));

/** What was published elsewhere, by the day on which the editors listed it, the last first. */
const followUpEntries = (plan: Plan, locale: Locale): Entry[] =>
  plan.followUps
    .map((record): Entry => {
      const title = (locale === 'zh' ? record.title : record.titleEn) ?? record.says[locale];
      return {
        id: tagOf(locale, 'follow-up', plan.id, record.id),
        link: `${absolute(href(locale, routes.followUp(plan.id)))}#${record.id}`,
        title: shorten(title, locale === 'zh' ? 40 : 90),
        html: toHtml([
          h('p', record.says[locale]),
          h('p', [
            `${record.publisher[locale]} `,
            h('a', { href: record.url }, record.url),
            ` ${translator(locale)(`followUp.seen.${record.seen}`)}`,
          ]),
        ]),
        date: dayOf(record.listed),
      };
    })
    .sort((a, b) => b.date.getTime() - a.date.getTime());

const addressOf = (name: string, locale: Locale, format: 'atom' | 'json') =>
  absolute(file(dataFiles.feed(name, locale, format)));

function atom({ name, title, describes, entries }: FeedDescription, updated: Date, locale: Locale): string {
  const t = translator(locale);
  const feed = new Feed({
    id: tagOf(locale, 'feeds', name),
    title: title[locale],
    description: t('site.disclaimer'),
    link: absolute(href(locale, describes[0])),
    language: languageTags[locale],
    feedLinks: { atom: addressOf(name, locale, 'atom') },
    author: { name: t('data.publisher') },
    copyright: t('data.rights'),
    updated,
    generator: false,
  });
  for (const { id, link, title: entry, html, date } of entries(locale))
    feed.addItem({ id, link, title: entry, content: html, date });
  // The library knows no language for Atom.
  return `${feed.atom1().replace('<feed ', `<feed xml:lang="${languageTags[locale]}" `)}\n`;
}

/** JSON Feed 1.1. */
function jsonFeed({ name, title, describes, entries }: FeedDescription, locale: Locale): string {
  const t = translator(locale);
  return json({
    version: 'https://jsonfeed.org/version/1.1',
    title: title[locale],
    home_page_url: absolute(href(locale, describes[0])),
    feed_url: addressOf(name, locale, 'json'),
    description: t('site.disclaimer'),
    language: languageTags[locale],
    authors: [{ name: t('data.publisher') }],
    items: entries(locale).map(({ id, link, title: entry, html, date }) => ({
      id,
      url: link,
      title: entry,
      content_html: html,
      date_published: date.toISOString(),
      date_modified: date.toISOString(),
    })),
  });
}

/** Dates come from the editors' file alone, so that the same content always gives the same bytes. */
export function feedFiles(library: Library): PublishedFile[] {
  const newest = dayOf(library.versions[0]?.date ?? library.plans[0]?.issuedOn ?? '');
  return feedsOf(library).flatMap((description) =>
    locales.flatMap((locale) => {
      const common = {
        title: description.title,
        language: locale,
        describes: description.describes,
        isOneOfMany: description.isOneOfMany ?? false,
      };
      const { name } = description;
      return [
        publishedFile({
          ...common,
          path: dataFiles.feed(name, locale, 'atom'),
          format: 'atom',
          body: atom(description, newest, locale),
        }),
        publishedFile({
          ...common,
          path: dataFiles.feed(name, locale, 'json'),
          format: 'jsonFeed',
          body: jsonFeed(description, locale),
        }),
      ];
    }),
  );
}
