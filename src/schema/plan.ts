/** A plan’s own files: its head as printed, notice and preamble, and their English. */
import { z } from 'astro/zod';
import { text, draft, isoDate, translation, clause, clauseTranslation } from './fields.ts';
import { field } from './field.ts';

/** What a plan's head prints, each with a translation of its own; those the source lacks are empty. */
export const printedFields = [
  'letterhead',
  'documentNumber',
  'noticeTitle',
  'addressees',
  'signer',
  'printedDate',
  'annotation',
  'title',
] as const;

/** What a document may go without; its issuer, its title and its day must be known. */
export const fieldsThatMayLack = [
  'documentNumber',
  'noticeTitle',
  'addressees',
  'signer',
  'printedDate',
  'annotation',
] as const;

export const planSchema = z.strictObject({
  jurisdiction: field(
    z.string().default(''),
    'Whose government issued it: the name of a file in jurisdictions/. Printed names mean its bodies, no other’s.',
    'liaocheng',
  ),
  series: field(
    z.string().default(''),
    'Which of its jurisdiction’s series of yearly plans it belongs to.',
    'fazhi-zhengfu',
  ),
  letterhead: field(draft, '发文机关标志: the body named at the head.', '聊城市人民政府办公室'),
  documentNumber: field(draft, '发文字号, with 〔〕 around the year.', '聊政办字〔2022〕9号'),
  noticeTitle: field(draft, '标题 of the notice that issues the plan.', '关于印发法治政府建设工作计划的通知'),
  addressees: field(draft, '主送机关, with its closing colon.', '各县（市、区）人民政府：'),
  signer: field(draft, '发文机关署名: the body that signs.', '聊城市人民政府办公室'),
  printedDate: field(draft, '成文日期 as printed.', '2022年3月25日'),
  issuedOn: field(
    z.union([isoDate, z.literal('')]),
    'The same date as a day; empty until an editor knows it.',
    '2022-03-25',
  ),
  annotation: field(z.string(), '附注; empty when the source has none.', '（此件公开发布）'),
  title: field(draft, 'The plan’s own title.', '聊城市2022年法治政府建设工作计划'),
  absent: field(
    z.array(z.enum(fieldsThatMayLack)).default([]),
    'What of the head neither the text nor any other source gives; anything else that is empty is still to be written.',
    ['documentNumber'],
  ),
  notice: field(z.array(clause), 'The notice’s sentences.', [{ id: 'notice.1', text: '现印发给你们。' }]),
  preamble: field(z.array(clause), 'The plan’s opening sentences, before its first section.', [
    { id: 'preamble.1', text: '结合我市实际，制定本计划。' },
  ]),
  source: z.strictObject({
    sha256: field(
      z.string().regex(/^[0-9a-f]{64}$/u),
      'What source.txt must be, byte for byte.',
      'd39bba13a45e9b671eadaac898be038ecde153bf8988f5236e09755c14c0e73f',
    ),
    bytes: field(z.number().int().positive(), 'The size of source.txt.', 16203),
  }),
});

/** How citation styles in Latin script write this plan; every string stands in the reference as it is here. */
const citation = z.strictObject({
  key: field(
    z.string().regex(/^[a-z0-9]+$/u, 'lower-case letters and digits'),
    'Key of BibTeX and CSL entries.',
    'liaocheng2022fazhi',
  ),
  apa: field(
    text,
    'The plan’s title in pinyin, capitalized as APA 7 wants it.',
    'Fazhi zhengfu jianshe gongzuo jihua',
  ),
  chicago: field(text, 'The same as Chicago 18 wants it.', 'Fazhi zhengfu jianshe gongzuo jihua'),
  bluebook: field(
    text,
    'The notice’s title in pinyin, every word capitalized, for Bluebook.',
    'Guanyu Yinfa Fazhi Zhengfu Jianshe Gongzuo Jihua de Tongzhi',
  ),
  bluebookIssuer: field(
    text,
    'The issuer’s English name in Bluebook abbreviations.',
    'Gen. Off. Liaocheng Mun. People’s Gov’t',
  ),
  englishTitle: field(
    text,
    'The plan’s English title in sentence case.',
    '2022 work plan of Liaocheng City for building a law-based government',
  ),
});

export type CitationFacts = z.infer<typeof citation>;

const ofPrinted = (name: string, example: string) =>
  field(translation.optional(), `English of ${name}; left out where the text has none.`, {
    text: example,
    digest: '4f7c2a90b1d3e586',
  });

export const planTranslationSchema = z.strictObject({
  citation: field(
    citation.optional(),
    'What citation styles in Latin script need; without it they are not offered.',
  ),
  letterhead: ofPrinted('letterhead', 'General Office of the Liaocheng Municipal People’s Government'),
  documentNumber: ofPrinted('documentNumber', 'Liao Zheng Ban Zi [2022] No. 9'),
  noticeTitle: ofPrinted('noticeTitle', 'Notice on Issuing the Work Plan'),
  addressees: ofPrinted('addressees', 'To the people’s governments of all counties:'),
  signer: ofPrinted('signer', 'General Office of the Liaocheng Municipal People’s Government'),
  printedDate: ofPrinted('printedDate', 'March 25, 2022'),
  annotation: ofPrinted('annotation', '(This document is released to the public.)'),
  title: ofPrinted('title', 'Work Plan for Building a Law-Based Government'),
  shortTitle: field(
    translation.optional(),
    'The title as it stands in the titles of pages and on cards, where there is a shorter one; its digest is the title’s.',
    { text: 'Liaocheng’s 2022 Work Plan', digest: '4f7c2a90b1d3e586' },
  ),
  notice: field(z.array(clauseTranslation), 'English of the notice’s clauses.', [
    { id: 'notice.1', text: 'It is hereby issued to you.', digest: '4f7c2a90b1d3e586' },
  ]),
  preamble: field(z.array(clauseTranslation), 'English of the preamble’s clauses.', [
    { id: 'preamble.1', text: 'This plan is formulated.', digest: '4f7c2a90b1d3e586' },
  ]),
});
