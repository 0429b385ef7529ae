/** What holds once content/plans has a second folder: here the plan of 2022 again, issued a year later under a name. */
import { describe, expect, test } from 'vitest';
import { editionOf } from '#formats/naming';
import { publish } from '#formats/registry';
import { quotablePassages } from '#formats/quotable/files';
import { buildLibrary } from '#model/library';
import { referenceIn } from '#engines/search/references';
import { searchFilesOf } from '#formats/search-index/files';
import { readContent } from '#files/read-content';
import { locales } from '#i18n/locales';
import { contentFiles, planFolder, sourceBytes } from '../support/content.ts';
import { directoryOf } from '../support/search.ts';

/** A name that comes before 2022 in the alphabet: the date decides which plan is the newest, not the name. */
const second = '2000-again';
const later = (text: string) =>
  text.replaceAll('聊城市2022年', '聊城市2023年').replaceAll('2022 Work Plan', '2023 Work Plan');
const files = new Map(contentFiles);
for (const [file, text] of contentFiles)
  if (file.startsWith(`${planFolder}/`))
    files.set(
      file.replace(planFolder, `plans/${second}`),
      later(text).replace('issuedOn: "2022-03-25"', 'issuedOn: "2023-04-06"'),
    );
const library = buildLibrary(readContent(files).content);
const one = buildLibrary(readContent(contentFiles).content);

test('the newest plan is the one issued last, whatever its name', () => {
  expect(library.plans.map(({ id }) => id)).toEqual([second, '2022']);
});

describe('the site', () => {
  test('is called by its plan’s title while it holds one', () =>
    expect(editionOf(one).name).toEqual(one.plans[0]?.shortTitle));
  test('names no year and no place once it holds several', () => {
    const { name, shortName, description, lead } = editionOf(library);
    for (const text of [name, shortName, description, lead].flatMap((each) => Object.values(each)))
      expect(text).not.toMatch(/\d|聊城|Liaocheng/u);
  });
  test('keeps to the 16 characters OpenSearch allows a name', () => {
    for (const plans of [one, library])
      for (const name of Object.values(editionOf(plans).shortName)) expect([...name].length).toBeLessThan(17);
  });
});

test('no two files of one kind and language have the same title', async () => {
  const build = { commit: null, isModified: null, tools: {}, lockfile: '' };
  const published = await publish(library, {
    sourceOf: () => sourceBytes,
    documents: [],
    versions: [],
    build,
  });
  for (const locale of locales) {
    const titles = published
      .filter(({ format, path }) => format !== 'csv' && !path.startsWith('/data/units/'))
      .map(({ format, language = '', title }) => [format, language, title[locale]].join(' '));
    expect(titles.filter((title, at) => titles.indexOf(title) < at)).toEqual([]);
  }
});

test('a passage that can be quoted is called by its plan', () => {
  const labels = library.plans.flatMap((plan) => quotablePassages(plan, library).map(({ label }) => label));
  for (const locale of locales) {
    const ofItems = labels.map((label) => label[locale]).filter((label) => /6\D+3/u.test(label));
    expect(new Set(ofItems).size).toBe(ofItems.length);
    expect(ofItems.length).toBeGreaterThan(1);
  }
});

const searched = { both: await searchFilesOf(library), one: await searchFilesOf(one) };

describe.each(locales)('a search in %s', (locale) => {
  const directory = directoryOf(searched.both, locale);
  test('says of items, sections and documents which plan they are of', () => {
    for (const { kind, plan, planTitle } of directory.entities)
      expect(planTitle).toBe(
        ['item', 'section', 'document', 'page'].includes(kind)
          ? library.plans.find(({ id }) => id === plan)?.title[locale]
          : '',
      );
  });
  test('says nothing of the kind where there is one plan', () => {
    const alone = directoryOf(searched.one, locale);
    expect(alone.entities.filter(({ planTitle }) => planTitle !== '')).toEqual([]);
  });
  test('takes a number that both plans hold for that of the plan one came from, else for the newest’s', () => {
    expect(referenceIn('6.3', directory)?.entity.plan).toBe(second);
    expect(referenceIn('6.3', directory, '2022')?.entity.plan).toBe('2022');
    expect(referenceIn('第三部分', directory, '2022')?.entity.plan).toBe('2022');
  });
});
