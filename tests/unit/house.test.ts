import { describe, expect, test } from 'vitest';
import {
  circles,
  downward,
  importsOf,
  keptOutPackages,
  projectAliases,
  readingBehindProps,
  sourceFiles,
} from '../support/house.ts';

const aliases = projectAliases();
const files = sourceFiles();

/** What the guard says of the project with one file changed or added. */
const withFile = (path: string, text: string) => importsOf(new Map([...files, [path, text]]), aliases);

describe('the house', () => {
  const imports = importsOf(files, aliases);

  test('reads every module and finds its imports', () => {
    expect(imports.size).toBeGreaterThan(250);
    expect(imports.get('src/pages/[locale]/index.astro')).toContain('src/layouts/Page.astro');
    expect(imports.get('src/components/shell/SiteHeader.astro')).toContain(
      'src/components/shell/site-header.ts',
    );
    expect(imports.get('src/components/search/search-page.ts')).toContain(
      'src/components/search/search-results.ts',
    );
  });

  test('imports go up the order of rooms only', () => {
    expect(downward(imports)).toEqual([]);
  });

  test('no files stand in a circle', () => {
    expect(circles(imports)).toEqual([]);
  });

  test('what is shown is handed all it shows', () => {
    expect(readingBehindProps(imports)).toEqual([]);
  });

  test('disk, Astro’s collections and Node stay where they belong', () => {
    expect(keptOutPackages(files)).toEqual([]);
  });
});

describe('the guard refuses', () => {
  const refused: [string, string, string, string][] = [
    ['an alias', 'src/text/mutant.ts', "import { library } from '#site/library';", 'src/site/library.ts'],
    [
      'a relative path',
      'src/text/mutant.ts',
      "import { library } from '../site/library.ts';",
      'src/site/library.ts',
    ],
    ['a path without its ending', 'src/model/mutant.ts', "import '../urls';", 'src/urls.ts'],
    ['a type', 'src/schema/mutant.ts', "import type { Plan } from '#model/library';", 'src/model/library.ts'],
    ['an export from', 'src/checks/mutant.ts', "export * from '#model/library';", 'src/model/library.ts'],
    [
      'a dynamic import',
      'src/engines/search/mutant.ts',
      "const m = await import('#formats/registry');",
      'src/formats/registry.ts',
    ],
    [
      'a worker',
      'src/engines/search/mutant.ts',
      "import address from '#components/search/search-suggest.ts?worker&url';",
      'src/components/search/search-suggest.ts',
    ],
    [
      'a component’s frontmatter',
      'src/components/item/Mutant.astro',
      "---\nimport Page from '#layouts/Page.astro';\n---\n<p>1</p>",
      'src/layouts/Page.astro',
    ],
    [
      'a component’s script',
      'src/components/item/Mutant.astro',
      "---\n---\n<p>1</p>\n<script>\n  import '#serving/rules';\n</script>",
      'src/serving/rules.ts',
    ],
    [
      'a page that runs a step',
      'src/pages/mutant.ts',
      "import { checksums } from '../steps/checksums.ts';",
      'src/steps/checksums.ts',
    ],
  ];

  test.each(refused)('%s down the order', (_, path, text, target) => {
    expect(downward(withFile(path, text))).toContain(`${path} → ${target}`);
  });

  test.each(['src/components/item/Mutant.astro', 'src/site/pages/mutant.ts'])(
    'the content read in %s',
    (path) => {
      const text = "import { library } from '#site/library';";
      expect(
        readingBehindProps(withFile(path, path.endsWith('.astro') ? `---\n${text}\n---` : text)),
      ).toEqual([path]);
    },
  );

  test('a circle, however long', () => {
    const imports = importsOf(
      new Map([
        ['src/text/a.ts', "import './b.ts';"],
        ['src/text/b.ts', "export { c } from '#text/c';"],
        ['src/text/c.ts', "const a = () => import('./a');"],
      ]),
      aliases,
    );
    expect(circles(imports)).toEqual(['src/text/a.ts → src/text/b.ts → src/text/c.ts → src/text/a.ts']);
  });

  test('the disk in a pure room, Node in the browser, content loaded elsewhere', () => {
    const mutants = new Map([
      ['src/model/mutant.ts', "import { readFileSync } from 'node:fs';"],
      ['src/engines/search/mutant.ts', "const { join } = await import('node:path');"],
      ['src/components/item/Mutant.astro', "---\nimport { getEntry } from 'astro:content';\n---"],
    ]);
    expect(keptOutPackages(mutants)).toHaveLength(3);
  });

  test('a file in no room, an alias that is none and a path that leads nowhere', () => {
    expect(() => downward(withFile('src/attic/mutant.ts', "import '#text/digest';"))).toThrow('no room');
    expect(() => withFile('src/text/mutant.ts', "import '#attic/x';")).toThrow('no alias');
    expect(() => withFile('src/text/mutant.ts', "import './nowhere.ts';")).toThrow('leads to no file');
  });
});
