/** What axe-core can see of WCAG 2.2 A and AA, and of its own best practice, on the page a tab shows. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

export const axeVersion = axe.version;
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Names of axe-core's rules. Experimental ones are left out. */
type Rules = readonly string[];

const rules = axe.getRules(tags).filter((rule) => !rule.tags.includes('experimental'));
export const everyRule: Rules = rules.map(({ ruleId }) => ruleId);
/** Those whose answer depends on colours. */
export const colourRules: Rules = rules
  .filter((rule) => rule.tags.includes('cat.color'))
  .map(({ ruleId }) => ruleId);

/** Makes axe-core present on every page the tab will show; through the debugger, which CSP does not bind. */
export const withAxe = (page: Page): Promise<unknown> => page.addInitScript(source);

/** Output: one line a violation, with axe-core's name for it and the elements; empty when there is none. */
export async function violations(page: Page, asked: Rules = everyRule): Promise<string[]> {
  const results = await page.evaluate<AxeResults, RunOptions>(
    (options) =>
      (globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }).axe.run(
        options,
      ),
    {
      resultTypes: ['violations'],
      runOnly: { type: 'rule', values: [...asked] },
      // Style sheets read a second time serve one experimental rule that is not among these, and cost a third of the time.
      preload: false,
    },
  );
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} – ${target.join(' ')}`),
  );
}
