/** What changed, as Atom and JSON feeds: of the site, of corrections, of each plan and each unit. */
import { Feed } from 'feed';
import { toHtml } from 'hast-util-to-html';
import { unitLabel } from '#model/bodies';
import { concernsPlan, concernsUnit, datedChanges, type DatedChange } from '#model/changes';
import type { Library } from '#model/library';
import type { Bilingual } from '#schema/fields';
import { languageTags, locales, type Locale } from '#i18n/locales';
import { translator } from '#i18n/translate';
import { absolute, changeAnchor, dataFiles, file, href, routes } from '#urls';
import { inBoth, publishedFile, type PublishedFile } from '#formats/published-file';

interface FeedDescription {
  name: string;
  title: Bilingual;
  /** The pages that link to it; the first is its own. */
  describes: readonly [string, ...string[]];
  isOneOfMany?: boolean;
  changes: readonly DatedChange[];
}

const about = (word: 'feed.plan' | 'feed.unit', { zh, en }: Bilingual): Bilingual => ({
  zh: translator('zh')(word, { name: zh }),
  en: translator('en')(word, { name: en }),
});

function feedsOf(library: Library): FeedDescription[] {
  const changes = datedChanges(library.versions);
  return [
    {
      name: 'site',
      title: inBoth('feed.site'),
      describes: [routes.home, routes.changes, routes.data],
      changes,
    },
    {
      name: 'corrections',
      title: inBoth('feed.corrections'),
      describes: [routes.changes, ...library.plans.map(({ id }) => routes.corrections(id))],
      changes: changes.filter(({ correction }) => correction),
    },
    ...library.plans.map((plan): FeedDescription => ({
      name: `plan-${plan.id}`,
      title: about('feed.plan', plan.title),
      describes: [routes.plan(plan.id)],
      changes: changes.filter((change) => concernsPlan(change, plan.id)),
    })),
    ...library.units.map((unit): FeedDescription => ({
      name: `unit-${unit.id}`,
      title: about('feed.unit', { zh: unitLabel(unit).zh, en: unit.name.en }),
      describes: [routes.unit(unit.id)],
      isOneOfMany: true,
      changes: changes.filter((change) => library.plans.some((plan) => concernsUnit(change, unit.id, plan))),
    })),
  ];
}

/** Midnight UTC of YYYY-MM-DD: feeds want a time, and editors give a day. */
const dayOf = (date: string) => new Date(`${date}T00:00:00Z`);

function feedIn({ name, title, describes, changes }: FeedDescription, updated: Date, locale: Locale): Feed {
  const t = translator(locale);
  const addressOf = (format: 'atom' | 'json') => absolute(file(dataFiles.feed(name, locale, format)));
  const feed = new Feed({
    id: addressOf('atom'),
    title: title[locale],
    description: t('site.disclaimer'),
    link: absolute(href(locale, describes[0])),
    language: languageTags[locale],
    feedLinks: { atom: addressOf('atom'), json: addressOf('json') },
    author: { name: t('data.publisher') },
    copyright: t('data.rights'),
    updated,
    generator: false,
  });
  for (const change of changes) {
    const link = `${absolute(href(locale, routes.changes))}#${changeAnchor(change)}`;
    feed.addItem({
      id: link,
      link,
      title: t('change.title', { n: change.version, kind: t(`change.${change.kind}`) }),
      content: toHtml({ type: 'text', value: change.what[locale] }),
      date: dayOf(change.date),
    });
  }
  return feed;
}

/** Dates come from the editors' file alone, so that the same content always gives the same bytes. */
export function feedFiles(library: Library): PublishedFile[] {
  const newest = dayOf(library.versions[0]?.date ?? '');
  return feedsOf(library).flatMap((description) =>
    locales.flatMap((locale) => {
      const feed = feedIn(description, newest, locale);
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
          body: `${feed.atom1()}\n`,
        }),
        publishedFile({
          ...common,
          path: dataFiles.feed(name, locale, 'json'),
          format: 'jsonFeed',
          body: `${feed.json1()}\n`,
        }),
      ];
    }),
  );
}
