/** Headings of what `OfPlan` holds, and of its parts: one level deeper where each plan has a heading of its own. */
export const headingsUnder = (isAlone: boolean) =>
  isAlone ? (['h2', 'h3'] as const) : (['h3', 'h4'] as const);
