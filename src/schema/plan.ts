/** A plan’s own files: its head as printed, notice and preamble, and their English. */
import { z } from 'astro/zod';
import { text, isoDate, translation, clause, clauseTranslation } from './fields.ts';

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

export const planSchema = z.strictObject({
  /** Whose government issued it: the name of a file in content/jurisdictions. Printed names mean its bodies, no other's. */
  jurisdiction: z.string().default(''),
  /** Which of its jurisdiction's series of yearly plans it belongs to. */
  series: z.string().default(''),
  /** 发文机关标志: the body named at the head. */
  letterhead: text,
  /** 发文字号, with 〔〕 around the year. */
  documentNumber: text,
  /** 标题 of the notice that issues the plan. */
  noticeTitle: text,
  /** 主送机关, with its closing colon. */
  addressees: text,
  /** 发文机关署名. */
  signer: text,
  /** 成文日期 as printed. */
  printedDate: text,
  /** The same date as YYYY-MM-DD. */
  issuedOn: isoDate,
  /** 附注, such as （此件公开发布）; empty when the source has none. */
  annotation: z.string(),
  /** The plan's own title. */
  title: text,
  /** The notice's sentences. */
  notice: z.array(clause),
  /** The plan's opening sentences, before section 一. */
  preamble: z.array(clause),
  /** What source.txt must be, byte for byte. */
  source: z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/u), bytes: z.number().int().positive() }),
});

/** How citation styles in Latin script write this plan; every string stands in the reference as it is here. */
const citation = z.strictObject({
  /** Key of BibTeX and CSL entries, letters and digits. */
  key: z.string().regex(/^[a-z0-9]+$/u, 'lower-case letters and digits'),
  /** The plan's title in pinyin, capitalized as APA 7 wants it. */
  apa: text,
  /** The same as Chicago 18 wants it. */
  chicago: text,
  /** The notice's title in pinyin, every word capitalized, for Bluebook. */
  bluebook: text,
  /** The issuer's English name in Bluebook abbreviations. */
  bluebookIssuer: text,
  /** The plan's English title in sentence case. */
  englishTitle: text,
});

export type CitationFacts = z.infer<typeof citation>;

export const planTranslationSchema = z.strictObject({
  /** Without it, the styles in Latin script are not offered. */
  citation: citation.optional(),
  letterhead: translation,
  documentNumber: translation,
  noticeTitle: translation,
  addressees: translation,
  signer: translation,
  printedDate: translation,
  annotation: translation.optional(),
  title: translation,
  /** The title as it stands in the titles of pages and on cards, where there is a shorter one; its digest is the title's. */
  shortTitle: translation.optional(),
  notice: z.array(clauseTranslation),
  preamble: z.array(clauseTranslation),
});
