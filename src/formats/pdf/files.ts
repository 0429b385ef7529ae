/** The full text as PDF, where `npm run pdf` has printed this very text for this very address. */
import type { Library } from '#model/library';
import { editions, printedPath } from './editions.ts';
import { locales } from '#i18n/locales';
import { absolute, dataFiles, href, routes } from '#urls';
import { ofPlan } from '#formats/naming';
import { inBoth, publishedFile, type PublishedFile } from '#formats/published-file';

/** `texts` are the published files of text; `printedOf` gives the bytes of what was printed, or null. */
export const printedFiles = (
  library: Library,
  texts: readonly PublishedFile[],
  printedOf: (path: string) => Uint8Array<ArrayBuffer> | null,
): PublishedFile[] =>
  library.plans.flatMap((plan) => {
    const address = absolute(href('zh', routes.text(plan.id)));
    const printed = locales.map((locale) => {
      const path = dataFiles.planText(plan.id, locale, 'txt');
      return String(texts.find((text) => text.path === path)?.body);
    });
    return editions.flatMap((edition) => {
      const body = printedOf(printedPath(address, printed, plan.id, edition));
      if (body === null) return [];
      return publishedFile({
        path: dataFiles.printed(plan.id, edition),
        format: 'pdf',
        title: ofPlan(library, plan, inBoth(`file.pdf.${edition}`)),
        ...(edition === 'zh-en' ? {} : { language: edition }),
        describes: [routes.plan(plan.id), routes.text(plan.id)],
        body,
      });
    });
  });
