/** Rules written from akn-core 1.0 part 2, which the schema would check and more: see decision 41. */
import { describe, expect, test } from 'vitest';
import { create } from 'xmlbuilder2';
import { akomaNtoso, eIdOf } from '#formats/akoma-ntoso/akoma-ntoso';
import type { Plan } from '#model/library';
import { locales } from '#i18n/locales';
import { dataFiles } from '#urls';
import { files, library } from '../support/published.ts';

const documents = library.plans.flatMap((plan) => locales.map((language) => ({ plan, language })));

const level = 'FRBRthis (FRBRuri )+(FRBRalias )*(FRBRdate )+(FRBRauthor )+';
/** The children an element may have, in order; `text` where it may hold text among them. */
const models: Record<string, string> = {
  akomaNtoso: 'doc ',
  doc: 'meta preface preamble mainBody ',
  meta: 'identification references (notes )?',
  identification: 'FRBRWork FRBRExpression FRBRManifestation ',
  FRBRWork: `${level}FRBRcountry (FRBRsubtype )?(FRBRnumber )*(FRBRname )*(FRBRprescriptive )?(FRBRauthoritative )?`,
  FRBRExpression: `${level}(FRBRversionNumber )?(FRBRauthoritative )?(FRBRmasterExpression )?(FRBRlanguage )+(FRBRtranslation )*`,
  FRBRManifestation: `${level}(FRBRportion )?(FRBRformat )?`,
  references: '(TLCOrganization |TLCRole )*',
  notes: '(note )+',
  note: '(p )+',
  preface: '(p )+',
  preamble: '(container )+',
  container: '(p )+',
  mainBody: '(section )+',
  section: 'num heading (paragraph )+',
  paragraph: 'num (heading )?(clause )+(wrapUp )?',
  clause: 'content ',
  content: '(p )+',
  wrapUp: '(p )+',
  p: '(text |role |organization |noteRef |docAuthority |docNumber |docTitle |docDate )*',
};
const onlyText = [
  'num',
  'heading',
  'role',
  'organization',
  'docAuthority',
  'docNumber',
  'docTitle',
  'docDate',
];
const required: Record<string, string[]> = {
  doc: ['name'],
  identification: ['source'],
  references: ['source'],
  notes: ['source'],
  note: ['eId'],
  container: ['name', 'eId'],
  section: ['eId'],
  paragraph: ['eId'],
  clause: ['eId'],
  role: ['eId', 'refersTo'],
  organization: ['eId', 'refersTo'],
  noteRef: ['href'],
  docDate: ['date'],
  TLCOrganization: ['eId', 'href', 'showAs'],
  TLCRole: ['eId', 'href', 'showAs'],
  FRBRthis: ['value'],
  FRBRuri: ['value'],
  FRBRdate: ['date', 'name'],
  FRBRauthor: ['href'],
  FRBRcountry: ['value'],
  FRBRsubtype: ['value'],
  FRBRnumber: ['value'],
  FRBRname: ['value'],
  FRBRlanguage: ['language'],
  FRBRtranslation: ['href', 'fromLanguage', 'by'],
  FRBRauthoritative: ['value'],
  FRBRformat: ['value'],
};

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
const childNames = ({ childNodes }: Node) =>
  [...childNodes]
    .filter((child) => child.nodeType === 1 || (child.nodeType === 3 && child.textContent?.trim() !== ''))
    .map((child) => (child.nodeType === 3 ? 'text ' : `${child.nodeName} `))
    .join('');

describe.each(documents)('the Akoma Ntoso document of $plan.id in $language', ({ plan, language }) => {
  const nodes = read(plan, language);
  const ids = nodes.flatMap((node) => attribute(node, 'eId') ?? []);
  const byId = (id: string) => nodes.find((node) => attribute(node, 'eId') === id);

  test('holds only elements of the standard, each with its children in order', () => {
    for (const node of nodes) {
      const model = models[node.nodeName];
      if (model !== undefined)
        expect(childNames(node), node.nodeName).toMatch(new RegExp(`^(?:${model})$`, 'u'));
      else if (onlyText.includes(node.nodeName)) expect(childNames(node), node.nodeName).toBe('text ');
      else {
        expect(Object.keys(required), node.nodeName).toContain(node.nodeName);
        expect(childNames(node), node.nodeName).toBe('');
      }
    }
  });
  test('has the attributes the standard requires', () => {
    for (const node of nodes)
      for (const name of required[node.nodeName] ?? [])
        expect(attribute(node, name), `${name} of ${node.nodeName}`).toBeTruthy();
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
      library,
      language: 'zh',
      addresses: { plan: text, unit: text, group: text },
      words: {
        disclaimer: '',
        lead: 'lead',
        responsible: 'responsible',
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
