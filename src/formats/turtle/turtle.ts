/** The linked data of the pages as one graph in Turtle: the same statements, read out of the same JSON-LD. */
import jsonld from 'jsonld';
import { Parser, Store, Writer } from 'n3';

/** schema.org's context, so far as the pages use it: the properties whose strings are addresses. */
const schemaOrg = {
  '@vocab': 'https://schema.org/',
  ...Object.fromEntries(
    ['contentUrl', 'item', 'legislationLegalValue', 'license', 'mainEntityOfPage', 'url'].map((name) => [
      name,
      { '@id': `https://schema.org/${name}`, '@type': '@id' },
    ]),
  ),
};

/** Statements of JSON-LD documents as N-Quads, blank nodes named alike whatever their order. Nothing is fetched. */
export async function statementsOf(things: readonly object[], vocabulary: string): Promise<string> {
  const documents = things.map((thing) => ({
    ...thing,
    '@context': [schemaOrg, { plan: `${vocabulary}#` }],
  }));
  const statements: unknown = await jsonld.canonize(documents, {
    algorithm: 'URDNA2015',
    format: 'application/n-quads',
  });
  return String(statements);
}

/** Input: what pages say of themselves, and the address of the edition's own vocabulary. Output: Turtle. */
export async function turtle(things: readonly object[], vocabulary: string): Promise<string> {
  const store = new Store(
    new Parser({ format: 'N-Quads', blankNodePrefix: '_:' }).parse(await statementsOf(things, vocabulary)),
  );
  const lists = store.extractLists({ remove: true });
  const writer = new Writer({
    lists,
    prefixes: {
      schema: 'https://schema.org/',
      plan: `${vocabulary}#`,
      xsd: 'http://www.w3.org/2001/XMLSchema#',
      rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    },
  });
  writer.addQuads(store.getQuads(null, null, null, null));
  return new Promise<string>((done, failed) => {
    writer.end((error: Error | null, text: string) => {
      if (error) failed(error);
      else done(text);
    });
  });
}
