import { readFileSync } from 'node:fs';
import { keptAtOnce } from '#files/kept';
import type { PublishedFile } from '#formats/published-file';
import type { Locale } from '#i18n/locales';
import { buildFacts } from './build-facts.ts';
import { hasSeveralPlans, library } from './library.ts';
import { madeDocuments } from './documents.ts';
import { publish } from '#formats/registry';
import { versionsOf } from './versions.ts';
import { sourceFile } from './source.ts';

/** The file with its bytes on the disk, from where they are read each time. */
function putAway({ body, ...about }: PublishedFile): PublishedFile {
  const isText = typeof body === 'string';
  const path = keptAtOnce('published', about.sha256, () => (isText ? Buffer.from(body) : body));
  return {
    ...about,
    get body() {
      return isText ? readFileSync(path, 'utf8') : new Uint8Array(readFileSync(path));
    },
  };
}

export const files = await publish(library, {
  sourceOf: sourceFile,
  documents: madeDocuments(library),
  versions: library.plans.flatMap((plan) => versionsOf(plan, library)),
  putAway,
  build: buildFacts(),
});

const byRoute = new Map<string, PublishedFile[]>();
for (const file of files)
  for (const route of file.describes ?? []) byRoute.set(route, [...(byRoute.get(route) ?? []), file]);

/** The files a page links to as other forms of itself: those of its language, and those of both. */
export const alternatesOf = (route: string, locale: Locale): PublishedFile[] =>
  (byRoute.get(route) ?? []).filter(({ language }) => language === undefined || language === locale);

const ofOnePlan = /^\/data\/(?:plans\/(?!schema\.json$)|feeds\/(?:plan|follow-up)-)/u;

/** Whether lists of all data name a file: not one of many; with several plans, not one that stands on its plan's page. */
export const isListedAtOnce = ({ path, isOneOfMany }: Pick<PublishedFile, 'path' | 'isOneOfMany'>): boolean =>
  isOneOfMany !== true && !(hasSeveralPlans && ofOnePlan.test(path));
