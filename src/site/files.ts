import type { Locale } from '#i18n/locales';
import { buildFacts } from './build-facts.ts';
import { library } from './library.ts';
import { madeDocuments } from './documents.ts';
import { publish } from '#formats/registry';
import { versionsOf } from './versions.ts';
import { sourceFile } from './source.ts';

export const files = await publish(library, {
  sourceOf: sourceFile,
  documents: madeDocuments(library),
  versions: library.plans.flatMap((plan) => versionsOf(plan, library)),
  build: buildFacts(),
});

/** The files a page links to as other forms of itself: those of its language, and those of both. */
export const alternatesOf = (route: string, locale: Locale) =>
  files.filter(
    ({ describes, language }) =>
      describes?.includes(route) && (language === undefined || language === locale),
  );
