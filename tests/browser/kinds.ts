import { locales } from '#i18n/locales';
import { pagesByKind } from '../site/dist.ts';

/** Paths of the largest page of each kind, in each language it is in. */
export const onePageOfEachKind: readonly string[] = [...pagesByKind.values()].flatMap((all) =>
  [null, ...locales].flatMap((locale) => all.find((page) => page.locale === locale)?.path ?? []),
);
