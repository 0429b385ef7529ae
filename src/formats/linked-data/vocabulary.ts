/** The edition's own vocabulary, as RDF: the relations between an item and the bodies it names. */
import type { Bilingual } from '#schema/fields';
import { ownRelations } from './things.ts';

export interface RelationWords {
  label: Bilingual;
  comment: Bilingual;
}

const inBoth = ({ zh, en }: Bilingual) => [
  { '@value': zh, '@language': 'zh' },
  { '@value': en, '@language': 'en' },
];

/** `address` is the vocabulary's own: a relation's name is the address and # and its word. */
export const vocabulary = (
  address: string,
  words: (relation: (typeof ownRelations)[number]) => RelationWords,
) => ({
  '@context': {
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
    schema: 'https://schema.org/',
  },
  '@graph': ownRelations.map((relation) => ({
    '@id': `${address}#${relation}`,
    '@type': 'rdf:Property',
    'rdfs:label': inBoth(words(relation).label),
    'rdfs:comment': inBoth(words(relation).comment),
    'schema:domainIncludes': { '@id': 'schema:Legislation' },
    'schema:rangeIncludes': { '@id': 'schema:GovernmentOrganization' },
  })),
});
