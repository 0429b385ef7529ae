import type { APIRoute } from 'astro';
import { library } from '#site/library';
import { citedWork } from '#formats/citations/cited';
import { citationFile, styles, type Style } from '#formats/citations/index';
import type { Work } from '#formats/citations/work';
import { locales } from '#i18n/locales';
import { dataFiles } from '#urls';

const fileStyles = styles.flatMap((style) => (style.file ? [{ style, ending: style.file.ending }] : []));

/** One file for the plan and one for each item: the item's entry, then one for each of its clauses. */
export const getStaticPaths = () =>
  locales.flatMap((locale) =>
    library.plans
      .flatMap((plan) => [
        [citedWork(locale, plan)],
        ...plan.items.map((item) => [
          citedWork(locale, plan, item),
          ...item.clauses.map((clause) => citedWork(locale, plan, item, clause)),
        ]),
      ])
      .flatMap((works) =>
        fileStyles.map(({ style, ending }) => {
          const path = dataFiles.citation(locale, ending, works[0]?.planId ?? '', works[0]?.locator?.item);
          return { params: { file: path.replace('/data/cite/', '') }, props: { works, style } };
        }),
      ),
  );

export const GET: APIRoute<{ works: Work[]; style: Style }> = ({ props: { works, style } }) =>
  new Response(citationFile(style, works));
