/** The page of figures: each item a square, each row with its numbers beside it. */
import { figureNames, itemsLedOnce, planFigure, type FigureName } from '#formats/figures/plan-figures';
import type { Locale } from '#i18n/locales';
import { translator } from '#i18n/translate';
import type { Plan } from '#model/library';
import { figureWords } from '#site/figures';
import { dataFiles, file, href, routes } from '#urls';

export interface FigureSquare {
  n: number;
  title: string;
  to: string;
}

export interface FigureView {
  name: FigureName;
  title: string;
  description: string;
  head: string;
  /** What the squares of each kind are, and the class that says so. */
  kinds: { look: string; text: string }[];
  isWhole: boolean;
  rows: { name: string; squares: FigureSquare[][] }[];
  /** What the rows leave out, item by item. */
  rest: { text: string; to: string }[];
  downloads: { text: string; to: string }[];
}

export function figuresPage(plan: Plan, locale: Locale) {
  const t = translator(locale);
  const words = figureWords(locale);
  const addressOf = (n: number) => href(locale, routes.item(plan.id, n));
  const titles = new Map(plan.items.map(({ number, title }) => [number, title[locale]]));
  const squareOf = (n: number): FigureSquare => ({
    n,
    title: t('item.label', { n, title: titles.get(n) ?? '' }),
    to: addressOf(n),
  });
  return {
    title: t('figures.title'),
    intro: t('figures.intro'),
    figures: figureNames.map((name): FigureView => {
      const { head, kinds, rows, isWhole } = planFigure(name, plan, words);
      return {
        name,
        title: t(`figures.${name}.title`),
        description: t(`figures.${name}.description`),
        head,
        kinds: kinds.map(({ class: look, text }) => ({ look, text })),
        isWhole,
        rows: rows.map((row) => ({
          name: row.name,
          squares: row.items.map((items) => items.map(squareOf)),
        })),
        rest:
          name === 'pairs'
            ? itemsLedOnce(plan).map(({ number: n, leads }) => ({
                text: t('figures.onceItem', { n, leads }),
                to: addressOf(n),
              }))
            : [],
        downloads: (['svg', 'png'] as const).map((format) => ({
          text: t(`figures.${format}`),
          to: file(dataFiles.figure(plan.id, locale, name, format)),
        })),
      };
    }),
  };
}

export type FiguresPage = ReturnType<typeof figuresPage>;
