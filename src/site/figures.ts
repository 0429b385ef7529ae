/** The figures of a plan in one language, with their words, as files. */
import { figureNames, planFigure, type FigureName, type FigureWords } from '#formats/figures/plan-figures';
import { figureSvg, type FigureText } from '#formats/figures/frame';
import type { Library, Plan } from '#model/library';
import { locales, type Locale } from '#i18n/locales';
import { sectionNumber } from '#i18n/section-label';
import { translator } from '#i18n/translate';
import { absolute, href, routes } from '#urls';

export function figureWords(locale: Locale): FigureWords {
  const t = translator(locale);
  return {
    locale,
    unit: t('group.column.unit'),
    alone: t('unit.alone'),
    first: t('unit.role.first'),
    joint: t('unit.joint'),
    pair: t('figures.pair'),
    pairOf: (a, b) => t('figures.pairOf', { a, b }),
    together: t('figures.together'),
    section: t('matrix.filter.section'),
    sectionName: (number) => sectionNumber(number, locale),
    leading: t('figures.leading'),
    all: t('figures.all'),
    possible: t('figures.possible'),
  };
}

/** One figure as a file. */
export function figureFile(name: FigureName, plan: Plan, locale: Locale): string {
  const t = translator(locale);
  const url = absolute(href(locale, routes.figures(plan.id)));
  const text: FigureText = {
    title: t(`figures.${name}.title`),
    description: t(`figures.${name}.description`),
    source: [t('figures.source', { title: plan.title[locale], number: plan.documentNumber[locale] }), url],
  };
  return figureSvg(planFigure(name, plan, figureWords(locale)).drawing, text, name);
}

/** Every figure file: plan, language and name. */
export const figurePaths = (library: Library) =>
  library.plans.flatMap((plan) =>
    locales.flatMap((locale) =>
      figureNames.map((figure) => ({
        params: { plan: plan.id, locale, figure },
        props: { plan, locale, figure },
      })),
    ),
  );
