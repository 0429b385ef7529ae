import type { APIRoute } from 'astro';
import { library } from '#site/library';
import { citedWork } from '#formats/citations/cited';
import { citationFile, styles, type Style } from '#formats/citations/index';
import type { Work } from '#formats/citations/work';
import { dataFiles } from '#urls';

/** One file for the plan and one for each item: the item's entry, then one for each of its clauses. */
export const getStaticPaths = () =>
  styles.flatMap((style) => {
    if (!style.file) return [];
    const { ending, pages = 'zh' } = style.file;
    return library.plans
      .flatMap((plan) => [
        [citedWork(pages, plan)],
        ...plan.items.map((item) => [
          citedWork(pages, plan, item),
          ...item.clauses.map((clause) => citedWork(pages, plan, item, clause)),
        ]),
      ])
      .map((works) => {
        const path = dataFiles.citation(ending, works[0]?.planId ?? '', works[0]?.locator?.item);
        return { params: { file: path.replace('/data/cite/', '') }, props: { works, style } };
      });
  });

export const GET: APIRoute<{ works: Work[]; style: Style }> = ({ props: { works, style } }) =>
  new Response(citationFile(style, works));
