import type { HomePage } from '#site/pages/home';

/** How many columns stand in a row, for each width: that is the plan's, and no style attribute is allowed. */
export const mapRules = (layouts: HomePage['layouts']): string =>
  layouts
    .map(
      ({ columns, gaps, from }) =>
        `@container (min-width:${from}px){.plan-map{--columns:${columns};--gaps:${gaps}px}}`,
    )
    .join('');
