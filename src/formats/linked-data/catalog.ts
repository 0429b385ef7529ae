/** The catalogue of the data, in the W3C's Data Catalog Vocabulary (DCAT 3), as JSON-LD that needs no other document. */
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

const distribution = ({ address, title, mediaType, bytes, sha256, language, schema }: Distribution) => ({
  '@id': `${address}#distribution`,
  '@type': 'dcat:Distribution',
  'dct:title': inBoth(title),
  'dcat:downloadURL': { '@id': address },
  'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${mediaType}` },
  'dcat:byteSize': { '@value': String(bytes), '@type': 'xsd:nonNegativeInteger' },
  'spdx:checksum': {
    '@type': 'spdx:Checksum',
    'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
    'spdx:checksumValue': { '@value': sha256, '@type': 'xsd:hexBinary' },
  },
  ...(language ? { 'dct:language': language } : {}),
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
  const common = {
    'dct:language': ['zh-CN', 'en'],
    'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': inBoth(words.publisher) },
    'dct:license': { '@id': license },
    'dct:rights': inBoth(words.rights),
  };
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
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
      'dcat:distribution': distributions.map(distribution),
    })),
  };
}
