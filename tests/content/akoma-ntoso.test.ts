/** The documents against the schema OASIS publishes, and what a schema cannot say: see decision 41. */
import { readFileSync } from 'node:fs';
import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { afterAll, describe, expect, test } from 'vitest';
import { create } from 'xmlbuilder2';
import { akomaNtoso, eIdOf } from '#formats/akoma-ntoso/akoma-ntoso';
import type { Plan } from '#model/library';
import { locales } from '#i18n/locales';
import { dataFiles } from '#urls';
import { files, library } from '../support/published.ts';

const documents = library.plans.flatMap((plan) => locales.map((language) => ({ plan, language })));

interface Node {
  nodeType: number;
  nodeName: string;
  textContent: string | null;
  childNodes: Iterable<Node>;
  attributes?: Iterable<{ name: string; value: string }>;
}

/** Throws when the XML is not well formed. */
function nodesOf(body: string): Node[] {
  const all: Node[] = [];
  const walk = (node: Node) => {
    if (node.nodeType === 1) all.push(node);
    for (const child of node.childNodes) walk(child);
  };
  walk(create(body).node);
  return all;
}
const read = ({ id }: Plan, language: 'zh' | 'en') =>
  nodesOf(files.find(({ path }) => path === dataFiles.akn(id, language))?.body.toString() ?? '');
const attribute = (node: Node | undefined, name: string) =>
  [...(node?.attributes ?? [])].find((each) => each.name === name)?.value;
const named = (nodes: readonly Node[], name: string) => nodes.filter(({ nodeName }) => nodeName === name);

const schemaFile = 'tests/fixtures/akoma-ntoso/akomantoso30.xsd';
xmlRegisterFsInputProviders();
const schema = XmlDocument.fromBuffer(readFileSync(schemaFile), { url: schemaFile });
const validator = XsdValidator.fromDoc(schema);
afterAll(() => {
  validator.dispose();
  schema.dispose();
});

/** What the OASIS schema says against a document; nothing when it is valid. */
function complaintsOf(xml: string): string[] {
  const document = XmlDocument.fromString(xml);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    if (error instanceof XmlValidateError) return error.details.map(({ message }) => message);
    throw error;
  } finally {
    document.dispose();
  }
}

describe.each(documents)('the Akoma Ntoso document of $plan.id in $language', ({ plan, language }) => {
  const nodes = read(plan, language);
  const ids = nodes.flatMap((node) => attribute(node, 'eId') ?? []);
  const byId = (id: string) => nodes.find((node) => attribute(node, 'eId') === id);

  const text = files.find(({ path }) => path === dataFiles.akn(plan.id, language))?.body.toString() ?? '';

  test('is valid against the schema of Akoma Ntoso 3.0', () => expect(complaintsOf(text)).toEqual([]));
  test('would not be with an element of its own, or without a required attribute', () => {
    expect(complaintsOf(text.replace('<mainBody', '<ownBody/><mainBody'))).not.toEqual([]);
    expect(complaintsOf(text.replace(/ showAs="[^"]*"/u, ''))).not.toEqual([]);
  });
  test('says who did what on which day', () => {
    const days = named(nodes, 'FRBRdate').map((node) => [attribute(node, 'name'), attribute(node, 'date')]);
    const edited = library.versions[0]?.date;
    expect(days).toEqual([
      ['issued', plan.issuedOn],
      [language === 'zh' ? 'edited' : 'translated', edited],
      ['published', edited],
    ]);
  });
  test('holds everything printed before the first section', () => {
    const { noticeTitle, addressees, signer, printedDate, annotation } = plan;
    const told = named(nodes, 'container').map(({ textContent }) => textContent?.trim());
    for (const part of [noticeTitle, addressees, signer, printedDate, annotation])
      if (part) expect(told).toContain(part[language]);
  });
  test('uses every id once, without white space', () => {
    expect(ids.filter((id, at) => ids.indexOf(id) !== at || /\s/u.test(id))).toEqual([]);
  });
  test('refers only to what it holds', () => {
    const targets = nodes.flatMap((node) =>
      ['source', 'refersTo', 'by', 'href'].flatMap((name) => attribute(node, name) ?? []),
    );
    const missing = targets.filter((target) => target.startsWith('#') && !ids.includes(target.slice(1)));
    expect(missing).toEqual([]);
    for (const node of named(nodes, 'organization'))
      expect(byId(attribute(node, 'refersTo')?.slice(1) ?? '')?.nodeName).toBe('TLCOrganization');
  });
  test('holds every sentence under its id', () => {
    const sentences = [...plan.notice, ...plan.preamble, ...plan.items.flatMap(({ clauses }) => clauses)];
    for (const { id, received, en } of sentences)
      expect(byId(eIdOf(id))?.textContent?.trim()).toBe(language === 'zh' ? received : en);
    expect(named(nodes, 'clause')).toHaveLength(plan.items.flatMap((item) => item.clauses).length);
  });
  test('marks the bodies of every item in printed order', () => {
    for (const item of plan.items) {
      const marked = nodes
        .filter((node) => attribute(node, 'eId')?.startsWith(`para_${item.number}__org_`))
        .map((node) => attribute(node, 'refersTo'));
      expect(marked).toEqual([...item.lead, ...item.responsible].map((id) => `#body_${id}`));
    }
  });
});

test.each(library.plans)('the Chinese document of $id holds each responsibility note as printed', (plan) => {
  const nodes = read(plan, 'zh');
  for (const item of plan.items)
    expect(
      nodes.find((node) => attribute(node, 'eId') === `para_${item.number}__wrapup`)?.textContent?.trim(),
    ).toBe(item.note);
});

test.each(library.plans)(
  'a note of $id that gives one role in two parts keeps its words, with an id and the right body for each',
  (plan) => {
    const [item] = plan.items;
    if (!item) throw new Error('there is no item');
    const note = item.note.replace('，', '；责任单位：');
    const text = (word: string) => ({ zh: word, en: word });
    const xml = akomaNtoso({
      plan: {
        ...plan,
        sections: plan.sections.map((each) => ({ ...each, items: [{ ...item, note }] })).slice(0, 1),
      },
      language: 'zh',
      edited: '2026-11-25',
      since: null,
      addresses: { plan: text, unit: text, group: text },
      words: {
        disclaimer: '',
        lead: 'lead',
        responsible: 'responsible',
        support: 'Supporting units',
        unspecified: 'Units in charge',
        editors: '',
        repair: () => '',
        repairMark: '',
      },
    });
    const nodes = nodesOf(xml);
    const wrapUp = nodes.find((node) => node.nodeName === 'wrapUp');
    expect(wrapUp?.textContent?.trim()).toBe(note);
    const ids = nodes.flatMap((node) => attribute(node, 'eId') ?? []);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(named(nodes, 'organization').map((node) => attribute(node, 'refersTo'))).toEqual(
      [...item.lead, ...item.responsible].map((id) => `#body_${id}`),
    );
  },
);

test.each(library.plans)('every repair of $id is a note of the Chinese document, called up once', (plan) => {
  const calls = named(read(plan, 'zh'), 'noteRef').map((node) => attribute(node, 'href'));
  expect(calls.toSorted()).toEqual(plan.repairs.map(({ id }) => `#note_${id}`).toSorted());
});

test.each(library.plans)(
  'the two documents of $id are expressions of one work, the English a translation of the Chinese',
  (plan) => {
    const [zh, en] = [read(plan, 'zh'), read(plan, 'en')];
    const address = (nodes: readonly Node[], at: number) => attribute(named(nodes, 'FRBRuri')[at], 'value');
    expect(address(zh, 0)).toBe(address(en, 0));
    expect(address(zh, 1)).not.toBe(address(en, 1));
    expect(attribute(named(en, 'FRBRtranslation')[0], 'href')).toBe(address(zh, 1));
    for (const nodes of [zh, en])
      expect(named(nodes, 'FRBRauthoritative').map((node) => attribute(node, 'value'))).toEqual(['false']);
  },
);
