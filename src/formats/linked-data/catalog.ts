/**
 * The catalogue of the data, in the W3C's Data Catalog Vocabulary (DCAT 3) as DCAT-AP 3.0 uses it, as JSON-LD that needs
 * no other document: a distribution has an accessURL, languages and media types are named by their authorities' terms,
 * and a statement of rights is a node of its own.
 */
import type { Bilingual } from '#schema/fields';

export interface Distribution {
  address: string;
  title: Bilingual;
  mediaType: string;
  bytes: number;
  /** 64 hexadecimal digits. */
  sha256: string;
  /** BCP 47; null when the file serves both languages. */
  language: string | null;
  /** The address of the JSON Schema the file keeps to. */
  schema: string | null;
}

export interface CatalogDataset {
  id: string;
  title: Bilingual;
  distributions: readonly Distribution[];
}

export interface CatalogWords {
  title: Bilingual;
  description: Bilingual;
  publisher: Bilingual;
  rights: Bilingual;
}

const inBoth = ({ zh, en }: Bilingual) => [
  { '@value': zh, '@language': 'zh' },
  { '@value': en, '@language': 'en' },
];

/** The terms of the EU's authority table of languages, by BCP 47 tag. */
const languageTerms: Readonly<Record<string, string>> = {
  'zh-CN': 'http://publications.europa.eu/resource/authority/language/ZHO',
  en: 'http://publications.europa.eu/resource/authority/language/ENG',
};
const languageTerm = (tag: string) => ({ '@id': languageTerms[tag] ?? tag });

const distribution = (
  { address, title, mediaType, bytes, sha256, language, schema }: Distribution,
  home: string,
  common: object,
) => ({
  '@id': `${address}#distribution`,
  '@type': 'dcat:Distribution',
  'dct:title': inBoth(title),
  'dcat:accessURL': { '@id': home },
  'dcat:downloadURL': { '@id': address },
  'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${mediaType}` },
  'dcat:byteSize': { '@value': String(bytes), '@type': 'xsd:nonNegativeInteger' },
  'spdx:checksum': {
    '@type': 'spdx:Checksum',
    'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
    'spdx:checksumValue': { '@value': sha256, '@type': 'xsd:hexBinary' },
  },
  ...common,
  'dct:language': language ? languageTerm(language) : ['zh-CN', 'en'].map(languageTerm),
  ...(schema ? { 'dct:conformsTo': { '@id': schema } } : {}),
});

/** `address` is the catalogue's own, `home` the page for people, `license` what the editors' own work may be used under. */
export function catalog(
  address: string,
  home: string,
  license: string,
  words: CatalogWords,
  datasets: readonly CatalogDataset[],
) {
  const use = {
    'dct:license': { '@id': license },
    'dct:rights': { '@type': 'dct:RightsStatement', 'rdfs:label': inBoth(words.rights) },
  };
  const common = {
    'dct:language': ['zh-CN', 'en'].map(languageTerm),
    'dct:publisher': {
      '@id': `${address}#publisher`,
      '@type': 'foaf:Agent',
      'foaf:name': inBoth(words.publisher),
    },
    ...use,
  };
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
      spdx: 'http://spdx.org/rdf/terms#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': address,
    '@type': 'dcat:Catalog',
    'dct:title': inBoth(words.title),
    'dct:description': inBoth(words.description),
    'foaf:homepage': { '@id': home },
    ...common,
    'dcat:dataset': datasets.map(({ id, title, distributions }) => ({
      '@id': `${address}#${id}`,
      '@type': 'dcat:Dataset',
      'dct:title': inBoth(title),
      'dct:description': inBoth(words.description),
      'dcat:landingPage': { '@id': home },
      ...common,
      'dcat:distribution': distributions.map((each) => distribution(each, home, use)),
    })),
  };
}
