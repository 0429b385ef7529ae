/** A stock Starlight site of the same items and units, in a folder that is gone afterwards. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { PlanJson } from '#formats/json/plan-json';
import { locales, type Locale } from '#i18n/locales';

const versions = { astro: '7.3.5', '@astrojs/starlight': '0.42.4' };

/** `sidebar` is Starlight's own setting as source; without it every page lists all pages of its language. */
const configuration = (sidebar: string): string => `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({
  site: 'http://localhost:4321',
  integrations: [starlight({
    title: 'Plan',
    defaultLocale: 'zh',
    locales: { zh: { label: '中文', lang: 'zh-CN' }, en: { label: 'English', lang: 'en' } },
    ${sidebar}
  })],
});
`;
const collections = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** A page of Markdown. */
export const page = (title: string, lines: readonly string[]): string =>
  `---\ntitle: ${JSON.stringify(title)}\n---\n\n${lines.join('\n\n')}\n`;

/** Markdown by path: both texts of each clause, who leads, and what falls on each unit, as our pages have them. */
function documents(plan: PlanJson, locale: Locale): Map<string, string> {
  const nameOf = new Map([...plan.units, ...plan.groups].map(({ id, name }) => [id, name[locale]]));
  const items = plan.items.map(({ number, title, clauses, note, lead, responsible }) => {
    const both = clauses.flatMap(({ zh, en }) => (locale === 'zh' ? [zh, en] : [en, zh]));
    const bodies = [...lead, ...responsible].map((id) => `- ${nameOf.get(id) ?? id}`);
    return [`plans/2022/items/${number}.md`, page(title[locale], [...both, note, ...bodies])] as const;
  });
  const units = plan.units.map(({ id, name, aliases }) => {
    const duties = plan.duties
      .filter(({ unit }) => unit === id)
      .map(({ item, role, basis }) => {
        const title = plan.items.find(({ number }) => number === item)?.title[locale] ?? '';
        return `- [${item}. ${title}](/${locale}/plans/2022/items/${item}/): ${role}, ${basis}`;
      });
    return [`units/${id}.md`, page(name[locale], [aliases.join(', '), ...duties])] as const;
  });
  return new Map([
    [
      'index.md',
      page(
        plan.plan.title[locale],
        plan.plan.preamble.map(({ zh, en }) => `${zh}\n\n${en}`),
      ),
    ],
    ...items,
    ...units,
  ]);
}

/**
 * Installs Starlight from the registry and writes Markdown below src/content/docs/, by path. Output: the project's
 * folder, and what builds it into its dist/.
 */
export function starlightOf(
  pages: ReadonlyMap<string, string>,
  sidebar = '',
): { folder: string; build: string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'starlight-'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write(
    'package.json',
    JSON.stringify({ name: 'stock', private: true, type: 'module', dependencies: versions }),
  );
  write('astro.config.mjs', configuration(sidebar));
  write('src/content.config.ts', collections);
  for (const [path, text] of pages) write(`src/content/docs/${path}`, text);
  run(folder, 'npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts']);
  return { folder, build: [process.execPath, join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build'] };
}

function run(folder: string, command: string, parameters: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(command, parameters, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0)
    throw new Error(`${command} ${parameters.join(' ')}\n${stdout.slice(-3000)}${stderr.slice(-3000)}`);
}

/** Builds Starlight of the items and units of a plan's JSON. Output: the project's folder. */
export function buildStarlight(planFile: string): string {
  const plan = JSON.parse(readFileSync(planFile, 'utf8')) as PlanJson;
  const pages = locales.flatMap((locale) =>
    [...documents(plan, locale)].map(([path, text]) => [`${locale}/${path}`, text] as const),
  );
  const { folder, build } = starlightOf(new Map(pages));
  const [command = '', ...parameters] = build;
  run(folder, command, parameters);
  return folder;
}
