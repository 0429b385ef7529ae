/** The plan and its items as text: Akoma Ntoso, Markdown, plain text, and the source as received. */
import { planText } from '#model/canonical';
import { akomaNtoso } from '#formats/akoma-ntoso/akoma-ntoso';
import { itemDocumentBlocks, planBlocks, type Block, type BlockWords } from './blocks.ts';
import { blocksToMarkdown } from './markdown.ts';
import { blocksToText } from './plain-text.ts';
import { sinceOf } from '#model/lineage';
import type { Library, Plan } from '#model/library';
import { formatList } from '#i18n/format';
import { locales, type Locale } from '#i18n/locales';
import { roleLabel } from '#i18n/role-label';
import { translator } from '#i18n/translate';
import { dataFiles, routes } from '#urls';
import { addresses } from '#formats/addresses';
import { ofPlan } from '#formats/naming';
import { inBoth, publishedFile, type FileDescription, type PublishedFile } from '#formats/published-file';

const blockWords = (locale: Locale): BlockWords => {
  const t = translator(locale);
  return {
    disclaimer: t('site.disclaimer'),
    titleByEditor: t('item.titleByEditor'),
    lead: t('item.lead'),
    label: (role, item) => roleLabel(role, item, locale),
    responsible: t('item.responsible'),
    support: t('item.support'),
    unspecified: t('item.unspecified'),
    list: (names) => formatList(names, locale),
  };
};

const akn = (plan: Plan, library: Library, language: Locale): FileDescription => ({
  path: dataFiles.akn(plan.id, language),
  format: 'akn',
  title: ofPlan(library, plan, inBoth(`file.akn.${language}`)),
  language,
  describes: [routes.plan(plan.id)],
  body: akomaNtoso({
    plan,
    language,
    addresses,
    since: sinceOf(plan, library),
    edited: library.versions[0]?.date ?? plan.issuedOn,
    words: {
      ...blockWords(language),
      editors: translator(language)('data.publisher'),
      repair: ({ received, proposed, reason }) =>
        translator(language)('file.akn.repair', { received, proposed, reason: reason[language] }),
      repairMark: translator(language)('file.akn.repair.mark'),
    },
  }),
});

/** Markdown and plain text of the same blocks. */
const texts = (
  blocks: readonly Block[],
  pathTo: (ending: 'md' | 'txt') => string,
  about: Omit<FileDescription, 'path' | 'format' | 'body'>,
): FileDescription[] => [
  { ...about, path: pathTo('md'), format: 'markdown', body: blocksToMarkdown(blocks) },
  { ...about, path: pathTo('txt'), format: 'text', body: blocksToText(blocks) },
];

const planFiles = (plan: Plan, library: Library, language: Locale): FileDescription[] => {
  const words = blockWords(language);
  return [
    akn(plan, library, language),
    ...texts(planBlocks(plan, language, words), (ending) => dataFiles.planText(plan.id, language, ending), {
      title: ofPlan(library, plan, inBoth(`file.text.${language}`)),
      language,
      describes: [routes.plan(plan.id)],
    }),
    ...plan.items.flatMap((item) =>
      texts(
        itemDocumentBlocks(plan, item, language, words),
        (ending) => dataFiles.itemText(plan.id, item.number, language, ending),
        {
          title: ofPlan(library, plan, inBoth('item.number', { n: item.number })),
          isOneOfMany: true,
          language,
          describes: [routes.item(plan.id, item.number)],
        },
      ),
    ),
  ];
};

const sourceFile = (
  plan: Plan,
  library: Library,
  sourceOf: (plan: string) => Uint8Array<ArrayBuffer>,
): FileDescription => ({
  path: dataFiles.source(plan.id),
  format: 'source',
  title: ofPlan(library, plan, inBoth('file.source')),
  language: 'zh',
  describes: [routes.plan(plan.id)],
  body: sourceOf(plan.id),
});

/** The canonical text, over which the plan's digest is taken: no line end follows it. */
const canonicalFile = (plan: Plan, library: Library): FileDescription => ({
  path: dataFiles.canonical(plan.id),
  format: 'source',
  title: ofPlan(library, plan, inBoth('proof.canonical')),
  language: 'zh',
  describes: [routes.plan(plan.id)],
  body: planText(plan),
});

export const textFiles = (
  library: Library,
  sourceOf: (plan: string) => Uint8Array<ArrayBuffer>,
): PublishedFile[] =>
  library.plans
    .flatMap((plan) => [
      ...locales.flatMap((language) => planFiles(plan, library, language)),
      sourceFile(plan, library, sourceOf),
      canonicalFile(plan, library),
    ])
    .map(publishedFile);
