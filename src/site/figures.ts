/** The figures of a plan in one language, with their words; pages and downloads share them. */
import { figureNames, planFigure, type FigureName, type FigureWords } from '#formats/figures/plan-figures';
import { figureSvg, type FigureText } from '#formats/figures/frame';
import type { Library, Plan } from '#model/library';
import { locales, type Locale } from '#i18n/locales';
import { sectionNumber } from '#i18n/section-label';
import { translator } from '#i18n/translate';
import { absolute, href, routes } from '#urls';

function figureWords(locale: Locale): FigureWords {
  const t = translator(locale);
  return {
    locale,
    unit: t('group.column.unit'),
    alone: t('unit.alone'),
    first: t('unit.first'),
    joint: t('unit.joint'),
    pair: t('figures.pair'),
    together: t('figures.together'),
    items: t('figures.items'),
    section: t('matrix.filter.section'),
    sectionName: (number) => sectionNumber(number, locale),
    leading: t('figures.leading'),
    all: t('figures.all'),
    possible: t('figures.possible'),
  };
}

/** One figure: its table, its words, and its SVG for a file and for the page, there in two widths. */
export function figureOf(name: FigureName, plan: Plan, locale: Locale) {
  const t = translator(locale);
  const { table, drawings } = planFigure(name, plan, figureWords(locale));
  const url = absolute(href(locale, routes.figures(plan.id)));
  const text: FigureText = {
    title: t(`figures.${name}.title`),
    description: t(`figures.${name}.description`),
    source: [t('figures.source', { title: plan.title[locale], number: plan.documentNumber[locale] }), url],
  };
  return {
    name,
    table,
    text,
    file: () => figureSvg(drawings.wide, text, name, true),
    wide: () => figureSvg(drawings.wide, text, name, false),
    narrow: () => figureSvg(drawings.narrow, text, `${name}-narrow`, false),
  };
}

export const figuresOf = (plan: Plan, locale: Locale) =>
  figureNames.map((name) => figureOf(name, plan, locale));

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
