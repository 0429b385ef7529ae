import { describe, expect, test } from 'vitest';
import { readContent } from '#files/read-content';
import { contentFiles, readWith, replaceOnce } from '../support/content.ts';

const item6 = 'plans/2022/items/zh/06.mdx';
const item6en = 'plans/2022/items/en/06.mdx';
const repairs = 'plans/2022/repairs.yaml';
const targets = 'plans/2022/targets.yaml';
const questions = 'plans/2022/questions.yaml';
const sections = 'plans/2022/sections.yaml';
const unit = 'units/sifaju.yaml';

/** Line and column of a string in a file, after the edit. */
function placeOf(text: string, marker: string): { line: number; column: number } {
  const lines = text.slice(0, text.indexOf(marker)).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
const replacing = (from: string, to: string) => (text: string) => replaceOnce(text, from, to);
const after = (marker: string, addition: string) => (text: string) =>
  replaceOnce(text, marker, marker + addition);

/** What is wrong, the file, its edit, the code to expect, and the text that the finding must point at. */
type Case = [what: string, file: string, edit: (text: string) => string, code: string, at: string];

// One mistake a line.
// prettier-ignore
const ownMistakes: Case[] = [
  ['an unknown field of an item', item6, replacing('section: 3', 'section: 3\nsecton: 3'), 'key-unknown', 'secton:'],
  ['an unknown field of a clause', item6, after('id: "6.1"', '\n    note: x'), 'key-unknown', 'note: x'],
  ['an unknown field of a unit', unit, (text) => `${text}phone: "12345"\n`, 'key-unknown', 'phone:'],
  ['an unknown field deep down', repairs, after('id: 7-1-zhengwu-gongkai', '\n    sure: yes'), 'key-unknown', 'sure:'],
  ['a field of the wrong type', item6, replacing('section: 3', 'section: three'), 'schema-invalid', 'section:'],
  ['a list that is no list', item6, replacing('lead:\n  - zhengfu-bangongshi\n  - xingzheng-shenpiju\n  - shichang-jianguanju', 'lead: sifaju'), 'schema-invalid', 'lead:'],
  ['a clause number that is none', item6, replacing('id: "6.2"\n', 'id: "6-2"\n'), 'schema-invalid', 'id: "6-2"'],
  ['a clause number written as a decimal', item6, replacing('id: "6.2"\n', 'id: 6.2\n'), 'schema-invalid', 'id: 6.2'],
  ['a digest that is too short', item6en, replacing('c4402cb3c9c4c49a', 'c4402cb3'), 'schema-invalid', 'digest: c4402cb3'],
  ['a value outside its list', unit, replacing('kind: department', 'kind: bureau'), 'schema-invalid', 'kind: bureau'],
  ['a date that is none', 'plans/2022/plan.mdx', replacing('issuedOn: "2022-03-25"', 'issuedOn: 2022.3.25'), 'schema-invalid', 'issuedOn:'],
  ['a day that no calendar has', 'plans/2022/plan.mdx', replacing('issuedOn: "2022-03-25"', 'issuedOn: "2022-13-45"'), 'schema-invalid', 'issuedOn:'],
  ['a date without quotes, which the site reads as a moment', 'plans/2022/plan.mdx', replacing('issuedOn: "2022-03-25"', 'issuedOn: 2022-03-25'), 'schema-invalid', 'issuedOn:'],
  ['a month that no calendar has', 'groups/ge-xian-shi-qu-zhengfu.yaml', (text) => text.replace(/asOf: .*/u, 'asOf: "2022-13"'), 'schema-invalid', 'asOf:'],
  ['a document address that is none', 'documents/ducha-guiding.yaml', replacing('located: unchecked', 'located: none'), 'schema-invalid', 'located:'],
  ['YAML that does not parse', unit, replacing('kind: department', 'kind: [department'), 'yaml-invalid', 'printed:'],
  ['a key given twice', unit, replacing('kind: department', 'kind: department\nkind: county'), 'yaml-invalid', 'kind: county'],
  ['a key given twice in frontmatter', item6, replacing('section: 3', 'section: 3\nsection: 4'), 'yaml-invalid', 'section: 4'],
  ['a file without frontmatter', item6, (text) => text.replace(/^---\n/u, ''), 'frontmatter-missing', ''],
];

// One mistake a line.
// prettier-ignore
const betweenFiles: Case[] = [
  ['a doubt about words that do not stand there', 'plans/2022/doubts.yaml', replacing('quote: “4012”品牌', 'quote: “4013”品牌'), 'doubt-unmatched', 'id: 6-7-4012'],
  ['a doubt about words that the title of a section does not have', 'plans/2022/doubts.yaml', replacing('quote: 突发案件', 'quote: 突发事件'), 'doubt-unmatched', 'id: s7-tufa-anjian'],
  ['a unit that is not registered', item6, replacing('  - xingzheng-shenpiju\n', '  - xingzheng-shenpi\n'), 'reference-unknown', 'xingzheng-shenpi\n'],
  ['a section that does not exist', item6, replacing('section: 3', 'section: 10'), 'reference-unknown', 'section: 10'],
  ['a member of a group that is not registered', 'groups/ge-xian-shi-qu-zhengfu.yaml', replacing('unit: linqing', 'unit: linqin'), 'reference-unknown', 'unit: linqin'],
  ['a related term that is not in the glossary', 'terms/pufa.yaml', replacing('- xuanchuan-jiaoyu', '- xuanchuan'), 'reference-unknown', 'xuanchuan\n'],
  ['a repair of a clause that does not exist', repairs, replacing('clause: "7.1"', 'clause: "7.9"'), 'reference-unknown', 'clause: "7.9"'],
  ['a printed name that is not registered', item6, replacing('市行政审批局、', '市行政审批处、'), 'unit-unknown', 'note:'],
  ['a list that does not follow the note', item6, replacing('  - zhengfu-bangongshi\n  - xingzheng-shenpiju\n', '  - xingzheng-shenpiju\n  - zhengfu-bangongshi\n'), 'note-mismatch', 'lead:'],
  ['a note without its brackets', item6, replacing('note: 〔牵头', 'note: 牵头'), 'note-missing', 'note:'],
  ['a clause number used twice', item6, replacing('id: "6.2"\n', 'id: "6.1"\n'), 'id-duplicate', 'id: "6.1"\n    text: 落实简政'],
  ['a clause translated twice', item6en, replacing('id: "6.2"\n', 'id: "6.1"\n'), 'id-duplicate', 'id: "6.1"\n    text: In streamlining'],
  ['a repair’s id used twice', repairs, replacing('id: 7-2-zhengwu-gongkai', 'id: 7-1-zhengwu-gongkai'), 'id-duplicate', 'id: 7-1-zhengwu-gongkai\n    clause: "7.2"'],
  ['a target’s id used twice', targets, replacing('id: annual-report', 'id: annual-work-plan'), 'id-duplicate', 'id: annual-work-plan\n    clause: "2.2"\n    kind: deliverable\n    quote: "落实'],
  ['a clause without English', item6en, replacing('  - id: "6.5"\n    text: Continue to advance the reform for the “separation of operating permits from business licenses.”\n    digest: c612bae6f1dc51da\n', ''), 'translation-missing', ''],
  ['an empty translation', item6en, replacing('Continue to advance the reform for the “separation of operating permits from business licenses.”', '" "'), 'translation-empty', 'text: " "'],
  ['an editor’s title that is not written', 'plans/2022/items/zh/02.mdx', (text) => text.replace(/(by: editor\n\s+text:) .*/u, '$1 ""'), 'title-missing', 'text: ""'],
  ['a printed name of two units', 'units/xinfangju.yaml', replacing('printed: "市信访局"\n', 'printed: "市信访局"\nvariants: [市司法局]\n'), 'name-duplicate', '市司法局]'],
  ['English for a clause that does not exist', item6en, after('digest: d8d99950ca53917b', '\n  - id: "6.8"\n    text: More.\n    digest: d8d99950ca53917b'), 'translation-orphan', 'id: "6.8"'],
  ['English of another Chinese clause', item6en, replacing('c612bae6f1dc51da', 'c612bae6f1dc51db'), 'translation-stale', 'digest: c612bae6f1dc51db'],
  ['a stale title', item6en, replacing('c4402cb3c9c4c49a', 'c4402cb3c9c4c49b'), 'translation-stale', 'digest: c4402cb3c9c4c49b'],
  ['a stale section title', sections, replacing('982deb4eb282ca6f', '982deb4eb282ca6e'), 'translation-stale', 'digest: 982deb4eb282ca6e'],
  ['a stale field of the head', 'plans/2022/plan.en.mdx', replacing('0151b04acf6abf9b', '0151b04acf6abf9c'), 'translation-stale', 'digest: 0151b04acf6abf9c'],
  ['a repair whose wording does not occur', repairs, replacing('received: 行政诚信', 'received: 行政诚心'), 'repair-unmatched', 'received: 行政诚心'],
  ['a repair whose wording occurs twice', repairs, replacing('received: 行政服务', 'received: 整改'), 'repair-unmatched', 'received: 整改'],
  ['a repair that overlaps another', repairs, replacing('received: 行政诚信', 'received: 行政诚信\n    proposed: 政务诚信\n    confidence: high\n    reason: { zh: 理由, en: reason }\n    evidence: { zh: 依据, en: evidence }\n  - id: overlapping\n    clause: "8.3"\n    received: 诚信建设'), 'repair-overlap', 'received: 诚信建设'],
  ['a question answered by what the clause does not say', questions, replacing('"畅通违法行为投诉举报渠道"', '"畅通违法行为举报渠道"'), 'quote-unmatched', 'zh: "畅通违法行为举报'],
  ['a question answered by what the translation does not say', questions, replacing('"step up on-site', '"step up the on-site'), 'english-unmatched', 'en: "step up the on-site'],
  ['a question about a clause that does not exist', questions, replacing('clause: "13.3"', 'clause: "13.9"'), 'reference-unknown', 'clause: "13.9"'],
  ['a target that quotes what the clause does not say', targets, replacing('"制定法治政府建设年度工作计划"\n', '"制订法治政府建设年度工作计划"\n'), 'quote-unmatched', 'quote: "制订'],
  ['a target that quotes what the translation does not say', targets, replacing('"Formulate the annual work plan for building a law-based government"\n', '"Draw up the annual work plan"\n'), 'english-unmatched', 'quoteEn: "Draw'],
  ['English without the glossary’s rendering', item6en, replacing('the negative list for market access; promote', 'the blacklist for entering markets; promote'), 'rendering-missing', 'text: Strictly enforce'],
  ['a file that is to lead elsewhere', 'redirects.yaml', () => 'redirects:\n  - from: /data/old.json\n    to: /data/index.json\n', 'redirect-file', 'from: /data/old.json'],
  ['English of the preamble without the glossary’s rendering', 'plans/2022/plan.en.mdx', replacing('to further advance law-based administration', 'to further advance administration'), 'rendering-missing', 'text: This plan is formulated'],
  ['a mark of a reading that is none', item6, replacing('<Term id="p4012">', '<term id="p4012">'), 'reading-mark', '<term id'],
  ['a reading that names a clause of another item', item6, after('这里不作解释。', '<Clause id="7.1" />'), 'reading-reference', '<Clause id="7.1" />'],
  ['a reading that names a term that is not there', item6, replacing('<Term id="p4012">', '<Term id="p4013">'), 'reading-reference', '<Term id="p4013">'],
  ['a reading that names a target of another item', item6, replacing('<Target id="oversight-catalog">', '<Target id="app-count">'), 'reading-reference', '<Target id="app-count">'],
  ['a reading that names a unit its note does not', 'plans/2022/items/zh/07.mdx', replacing('<Unit id="zhengfu-bangongshi">', '<Unit id="sifaju">'), 'reading-reference', '<Unit id="sifaju">'],
  ['a reading whose source is no address', 'plans/2022/items/en/19.mdx', replacing('url="http://fzdy', 'url="fzdy'), 'reading-reference', '<Source url="fzdy'],
  ['a sentence of a reading about no clause', item6, after('这里不作解释。<Clause id="6.7" />', '还有一句。'), 'reading-ungrounded', '还有一句。'],
  ['a clause of which a reading says nothing', 'plans/2022/items/zh/08.mdx', replacing('<Clause id="8.6" />', '<Clause id="8.5" />'), 'reading-gap', '\n计划要求持续优化'],
  ['a clause left out on purpose and spoken of', item6, replacing('gist:', 'readingLeavesOut: ["6.1"]\ngist:'), 'reading-not-left-out', '"6.1"]'],
  ['a clause left out that does not exist', item6, replacing('gist:', 'readingLeavesOut: ["6.9"]\ngist:'), 'reading-not-left-out', '"6.9"]'],
  ['a number that its clause does not have', 'plans/2022/items/en/21.mdx', replacing('>reach 1,000<', '>reach 1,100<'), 'reading-number', 'By the end of 2022, the total number of service apps in the Liaocheng portal is to <'],
  ['a year from elsewhere without its source', 'plans/2022/items/zh/19.mdx', (text) => text.replace(/<Source[^>]*>(.*)<\/Source>/u, '$1'), 'reading-number', 'fzdy.org.cn讲'],
  ['a Chinese sentence of more than 60 characters', item6, after('这里不作解释', '，'.repeat(45)), 'reading-long', '“4012”品牌</Term>'],
  ['an English sentence of more than 35 words', item6en, after('so it is not explained here', ' so'.repeat(30)), 'reading-long', 'The meaning of the'],
  ['a plan that asks', item6en, replacing('The plan says only', 'The plan also asks only'), 'reading-asks', 'The plan also asks'],
  ['a reading of one sentence', item6, (text) => text.replace(/\n---\n[^]*$/u, '\n---\n\n一句。<Clause id="6.1" />\n'), 'reading-summary', '\n一句。'],
  ['a reading in Chinese alone', item6en, (text) => text.replace(/\n---\n[^]*$/u, '\n---\n'), 'reading-one-sided', ''],
  ['an English title without the glossary’s rendering', 'plans/2022/items/en/18.mdx', replacing('title:\n  text: Raise the effectiveness of administrative reconsideration', 'title:\n  text: Raise the effectiveness of appeals'), 'rendering-missing', 'text: Raise the effectiveness of appeals'],
  ['a section’s title without it', sections, replacing('a digital law-based government', 'a digital government'), 'rendering-missing', 'text: Speed up'],
  ['a gist without it', item6en, replacing('text: Strictly enforce the negative list for market access\n', 'text: Strictly enforce the list\n'), 'rendering-missing', 'text: Strictly enforce the list'],
  ['a target without it', targets, replacing('label: { zh: "重大行政决策集体讨论率", en: "Rate of collective discussion of', 'label: { zh: "重大行政决策集体讨论率", en: "Rate of debate of'), 'rendering-missing', 'en: "Rate of debate'],
  ['a name of a unit without it', 'units/xinfangju.yaml', (text) => text.replace('en: "Liaocheng Municipal Public Complaints and Proposals Bureau"', 'en: "Liaocheng Municipal Letters Bureau"'), 'rendering-missing', 'en: "Liaocheng Municipal Letters'],
  ['a title of a document without it', 'documents/xingzheng-caijue-cuoshi.yaml', replacing('Strengthening Administrative Adjudication', 'Strengthening Administrative Rulings'), 'rendering-missing', 'en: "Measures'],
  ['a reading without it', 'plans/2022/items/en/12.mdx', replacing('post-decision evaluation</Term>', 'evaluation</Term>'), 'rendering-missing', '\nThe plan requires'],
  ['a thing called by two names', 'plans/2022/items/en/11.mdx', replacing('text: Advance the work of public lawyers in', 'text: Advance the work of public lawyers (government lawyers) in'), 'rendering-other', 'text: Advance the work'],
  ['a unit with two English names', 'units/shichang-jianguanju.yaml', replacing('en: "Administration for Market Regulation"', 'en: "Market Regulation Administration"'), 'name-differs', 'en: "Market Regulation Administration"'],
  ['an exception that nothing needs', 'plans/2022/translation-exceptions.yaml', replacing('in: "9.3"', 'in: "9.4"'), 'exception-unused', 'in: "9.4"'],
];

describe('a mistake in a file is found, with its own code, line and column', () => {
  test.each(ownMistakes)('%s', (_, file, edit, code, at) => {
    const text = edit(contentFiles.get(file) ?? '');
    const { findings } = readWith(file, () => text);
    expect(findings.map((finding) => [finding.file, finding.code])).toEqual([[file, code]]);
    expect(findings[0]).toMatchObject(placeOf(text, at));
  });
});

describe('a mistake between files is found, with its own code, line and column', () => {
  test.each(betweenFiles)('%s', (_, file, edit, code, at) => {
    const text = edit(contentFiles.get(file) ?? '');
    const { findings } = readWith(file, () => text);
    expect(findings.filter((finding) => finding.code === code)).toContainEqual(
      expect.objectContaining({ file, ...placeOf(text, at) }),
    );
  });
});

test('the glossary’s rendering is due where the reading text holds a term, not the received text alone', () => {
  const files = new Map(contentFiles);
  const edit = (file: string, from: string, to: string) =>
    files.set(file, replaceOnce(files.get(file) ?? '', from, to));
  edit('terms/zhengwu-gongkai.yaml', 'variants:\n- 行务公开\n', '');
  const clause = '  - id: "7.1"\n    text: Further advance openness';
  edit('plans/2022/items/en/07.mdx', `${clause} in government affairs`, clause);
  expect(readContent(files).findings).toMatchObject([
    { file: 'plans/2022/items/en/07.mdx', code: 'rendering-missing', params: { place: '7.1' } },
  ]);
});

describe('a file that is gone or one too many is found', () => {
  const codes = (file: string, edit: (text: string) => string | null) =>
    readWith(file, edit).findings.map((finding) => [finding.file, finding.code]);
  test('an item without its English', () =>
    expect(codes(item6en, () => null)).toContainEqual([item6, 'translation-missing']));
  test('a plan without its English', () =>
    expect(codes('plans/2022/plan.en.mdx', () => null)).toContainEqual([
      'plans/2022/plan.mdx',
      'translation-missing',
    ]));
  test('a plan in a folder whose name cannot stand in an address', () =>
    expect(
      codes('plans/Plan 2023/plan.mdx', () => contentFiles.get('plans/2022/plan.mdx') ?? ''),
    ).toContainEqual(['plans/Plan 2023/plan.mdx', 'id-invalid']));
  test('a unit without its file', () =>
    expect(codes(unit, () => null)).toEqual(
      expect.arrayContaining([
        [item6.replace('06', '01'), 'reference-unknown'],
        [item6.replace('06', '01'), 'unit-unknown'],
      ]),
    ));
  test('a group with the id of a unit', () =>
    expect(
      codes('groups/sifaju.yaml', () => contentFiles.get('groups/shizhi-ge-bumen.yaml') ?? ''),
    ).toContainEqual(['groups/sifaju.yaml', 'id-duplicate']));
});
