/**
 * What pages say of themselves to machines, in schema.org's words. A page in each language is a Legislation
 * of its own, the English a translation of the Chinese; neither is official.
 */
import type {
  BreadcrumbList,
  Dataset,
  DefinedTerm,
  DefinedTermSet,
  GovernmentOrganization,
  Legislation,
  Organization,
  SearchAction,
  WebSite,
  WithActionConstraints,
} from 'schema-dts';
import { bodyOf, groupLabel } from '#model/bodies';
import type { Group, Item, Plan, Section, Term, Unit } from '#model/library';
import type { Bilingual } from '#schema/fields';
import { roles } from '#text/grammar';
import type { Addresses } from '#formats/json/plan-json';

type Language = keyof Bilingual;
const tags = { zh: 'zh-CN', en: 'en' } as const;

/** The relations schema.org has no word for: its legislationResponsible is who answers for the text's making. */
export const ownRelations = roles;
/** Lists: the order in which the note prints the bodies is part of what it says. */
type Own = Partial<Record<`plan:${(typeof ownRelations)[number]}`, { '@list': { '@id': string }[] }>>;

/** A unit is one thing, whichever page tells of it. */
const unitId = (id: string, addresses: Addresses) => `${addresses.unit(id).zh}#unit`;
const groupId = (id: string, addresses: Addresses) => `${addresses.group(id).zh}#group`;

const unofficial = 'https://schema.org/UnofficialLegalValue';

/** A file, by its absolute address. */
export interface Encoding {
  address: string;
  mediaType: string;
}

/** What has a legal value, in schema.org's words, is a file, not the text it holds; none here is official. */
const encoding = ({ address, mediaType }: Encoding) =>
  ({
    '@type': 'LegislationObject',
    contentUrl: address,
    encodingFormat: mediaType,
    legislationLegalValue: unofficial,
  }) as const;

/** What every part of the plan's text has in each language; `work` is what both are examples of. */
function text(name: Bilingual, page: Bilingual, language: Language, work: string) {
  const translation =
    language === 'zh' ? { workTranslation: { '@id': page.en } } : { translationOfWork: { '@id': page.zh } };
  return {
    '@type': 'Legislation',
    '@id': page[language],
    name: name[language],
    inLanguage: tags[language],
    exampleOfWork: { '@id': work },
    ...translation,
  } as const;
}

const items = (plan: Plan, parts: readonly Item[], language: Language, addresses: Addresses) =>
  parts.map(({ number }) => ({ '@id': addresses.item(plan.id, number)[language] }));

/** The plan as legislation; `encodings` are the files that hold its whole text. */
export const planData = (
  plan: Plan,
  language: Language,
  addresses: Addresses,
  encodings: readonly Encoding[],
): Legislation => ({
  ...text(plan.title, addresses.plan(plan.id), language, addresses.work(plan.id)),
  // The work itself, which has no language.
  exampleOfWork: {
    '@type': 'Legislation',
    '@id': addresses.work(plan.id),
    name: plan.title.zh,
    legislationIdentifier: plan.documentNumber.zh,
    legislationDate: plan.issuedOn,
    workExample: [{ '@id': addresses.plan(plan.id).zh }, { '@id': addresses.plan(plan.id).en }],
  },
  legislationIdentifier: plan.documentNumber[language],
  legislationDate: plan.issuedOn,
  legislationPassedBy: { '@type': 'GovernmentOrganization', name: plan.issuer[language] },
  hasPart: items(plan, plan.items, language, addresses),
  encoding: [{ address: addresses.plan(plan.id)[language], mediaType: 'text/html' }, ...encodings].map(
    encoding,
  ),
});

export const sectionData = (
  plan: Plan,
  section: Section,
  language: Language,
  addresses: Addresses,
): Legislation => ({
  ...text(
    section.title,
    addresses.section(plan.id, section.number),
    language,
    addresses.work(plan.id, 'sections', section.number),
  ),
  isPartOf: { '@id': addresses.plan(plan.id)[language] },
  hasPart: items(plan, section.items, language, addresses),
});

/** An item as part of the plan, with the bodies it names in printed order. */
export function itemData(
  plan: Plan,
  item: Item,
  language: Language,
  addresses: Addresses,
): Legislation & Own {
  const bodies = (ids: readonly string[]) => ({
    '@list': ids.map((id) => ({
      '@id': bodyOf(plan, id).kind === 'unit' ? unitId(id, addresses) : groupId(id, addresses),
    })),
  });
  return {
    ...text(item.title, addresses.item(plan.id, item.number), language, addresses.work(plan.id, item.number)),
    isPartOf: { '@id': addresses.plan(plan.id)[language] },
    'plan:lead': bodies(item.lead),
    'plan:responsible': bodies(item.responsible),
    ...(item.support.length > 0 && { 'plan:support': bodies(item.support) }),
    ...(item.unspecified.length > 0 && { 'plan:unspecified': bodies(item.unspecified) }),
  };
}

/** A unit; what it is called in the other language, or in print, are its alternate names. */
export const unitData = (
  unit: Unit,
  language: Language,
  addresses: Addresses,
): Exclude<GovernmentOrganization, string> => ({
  '@type': 'GovernmentOrganization',
  '@id': unitId(unit.id, addresses),
  name: unit.name[language],
  alternateName: [...new Set([unit.name.zh, unit.name.en, ...(unit.printed ? [unit.printed] : [])])].filter(
    (name) => name !== unit.name[language],
  ),
  mainEntityOfPage: addresses.unit(unit.id)[language],
});

/** A collective the plan names: no body of its own, so no GovernmentOrganization. */
export const groupData = (
  group: Group,
  language: Language,
  addresses: Addresses,
): Exclude<Organization, string> => ({
  '@type': 'Organization',
  '@id': groupId(group.id, addresses),
  name: groupLabel(group)[language],
  description: group.meaning[language],
  mainEntityOfPage: addresses.group(group.id)[language],
});

/** `page` and `glossary` are addresses of this language. */
export const termData = (
  { id, zh, en, explain }: Term,
  language: Language,
  page: string,
  glossary: string,
): Exclude<DefinedTerm, string> => ({
  '@type': 'DefinedTerm',
  '@id': page,
  name: language === 'zh' ? zh : en,
  alternateName: language === 'zh' ? en : zh,
  termCode: id,
  description: explain[language],
  inDefinedTermSet: { '@id': glossary },
});

export const glossaryData = (name: string, glossary: string): Exclude<DefinedTermSet, string> => ({
  '@type': 'DefinedTermSet',
  '@id': glossary,
  name,
});

export const breadcrumbData = (trail: readonly { text: string; address?: string }[]): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: trail.map(({ text: name, address }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    ...(address ? { item: address } : {}),
  })),
});

/** All published data as one data set. */
export const datasetData = (
  name: string,
  description: string,
  page: string,
  license: string,
  files: readonly Encoding[],
): Dataset => ({
  '@type': 'Dataset',
  '@id': page,
  name,
  description,
  inLanguage: ['zh-CN', 'en'],
  isAccessibleForFree: true,
  license,
  distribution: files.map(({ address, mediaType }) => ({
    '@type': 'DataDownload',
    contentUrl: address,
    encodingFormat: mediaType,
  })),
});

const searchAction = (urlTemplate: string): WithActionConstraints<SearchAction> => ({
  '@type': 'SearchAction',
  target: { '@type': 'EntryPoint', urlTemplate },
  'query-input': 'required name=query',
});

/** `search` is the search page's address; schema.org wants the place of the words in braces. */
export const siteData = (
  name: string,
  description: string,
  language: Language,
  home: string,
  search: string,
): WebSite => ({
  '@type': 'WebSite',
  '@id': home,
  url: home,
  name,
  description,
  inLanguage: tags[language],
  potentialAction: searchAction(`${search}?q={query}`),
});

/** A JSON-LD document that can stand in a page: no `<` is left that could end the element. */
export function jsonLd(thing: object, vocabulary: string): string {
  const schema = 'https://schema.org';
  const hasOwnWords = Object.keys(thing).some((key) => key.startsWith('plan:'));
  const context = hasOwnWords ? [schema, { plan: `${vocabulary}#` }] : schema;
  return JSON.stringify({ '@context': context, ...thing }).replaceAll('<', '\\u003c');
}
