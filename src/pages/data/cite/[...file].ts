import type { APIRoute } from 'astro';
import { places } from '#site/paths';
import { library } from '#site/library';
import { citedWork } from '#formats/citations/cited';
import { forFile, styles, type Style } from '#formats/citations/index';
import { runsText, type Work } from '#formats/citations/work';
import { locales } from '#i18n/locales';
import { dataFiles } from '#urls';

const fileStyles = styles.flatMap((style) => (style.file ? [{ style, ending: style.file.ending }] : []));

export const getStaticPaths = () =>
  [
    ...locales.flatMap((locale) => library.plans.map((plan) => ({ locale, work: citedWork(locale, plan) }))),
    ...places().map(({ locale, plan, item, clause }) => ({
      locale,
      work: citedWork(locale, plan, item, clause),
    })),
  ].flatMap(({ locale, work }) =>
    fileStyles.map(({ style, ending }) => {
      const { planId, locator } = work;
      const path = dataFiles.citation(locale, ending, planId, locator?.item, locator?.clause ?? undefined);
      return { params: { file: path.replace('/data/cite/', '') }, props: { work, style } };
    }),
  );

export const GET: APIRoute<{ work: Work; style: Style }> = ({ props: { work, style } }) =>
  new Response(`${runsText(style.cite(forFile(work)) ?? [], '')}\n`);
