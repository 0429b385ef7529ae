/**
 * The shape of every content file, with a line on each field for the editor who fills it in.
 * Unknown fields are refused everywhere.
 */
import { z } from 'astro/zod';
import { idPattern } from './paths.ts';

const text = z.string().trim().min(1);
/** What an import leaves for the editors to write; the content check tells what is still empty. */
const draft = z.string().trim();
const draftDigest = z.string().regex(/^(?:[0-9a-f]{16})?$/u, 'sixteen hexadecimal digits');
const id = z.string().regex(idPattern, 'lower-case letters, digits and single hyphens');
const clauseId = z.string().regex(/^(?:\d+|notice|preamble)\.\d+[a-z]?$/u, 'item and clause, as in 6.3');
const isoDate = z.iso.date('a day as YYYY-MM-DD, in quotes');
const month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/u, 'a month as YYYY-MM');

export const confidences = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof confidences)[number];
const confidence = z.enum(confidences);

/** The same words in both languages. */
const bilingual = z.strictObject({ zh: text, en: text });
export type Bilingual = z.infer<typeof bilingual>;

/** English that translates one Chinese text, and the first 16 digits of the SHA-256 of that text. */
const translation = z.strictObject({ text: draft, digest: draftDigest });

/** One sentence of the official text, wording as received. */
const clause = z.strictObject({ id: clauseId, text });
const clauseTranslation = z.strictObject({ id: clauseId, text: draft, digest: draftDigest });

const wordsInBoth = z.strictObject({ zh: z.array(text).default([]), en: z.array(text).default([]) });

/** Words people type when they look for this, which are not printed in it. */
const everyday = z.array(text).default([]);

/** What a clause asks, in the fewest plain words; for lists where the clause itself would be too long. */
const gist = z.array(z.strictObject({ clause: clauseId, text })).default([]);

export const planSchema = z.strictObject({
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

export const sectionsSchema = z.strictObject({
  sections: z.array(
    z.strictObject({
      number: z.number().int().positive(),
      /** As printed, without 一、. */
      title: text,
      en: translation,
    }),
  ),
});

export const itemSchema = z.strictObject({
  /** Number of the section the item stands in. */
  section: z.number().int().positive(),
  /** by: clause, when clause 1 reads as a heading; by: editor with a short text, when it does not. */
  title: z.discriminatedUnion('by', [
    z.strictObject({ by: z.literal('clause') }),
    z.strictObject({ by: z.literal('editor'), text: draft }),
  ]),
  clauses: z.array(clause).min(1),
  /** The responsibility note as printed, 〔〕 included. */
  note: text,
  /** Lead units in printed order, by id; empty when the note names none. */
  lead: z.array(id),
  /** Responsible units and groups in printed order, by id. */
  responsible: z.array(id),
  gist,
  everyday,
});

export const itemTranslationSchema = z.strictObject({
  title: translation,
  clauses: z.array(clauseTranslation).min(1),
  /** The same clauses as in the Chinese, in the same order. */
  gist,
  everyday,
});

export const repairsSchema = z.strictObject({
  repairs: z.array(
    z.strictObject({
      id,
      clause: clauseId,
      /** The exact wording received; must occur once in the clause. */
      received: text,
      /** What it probably should read. */
      proposed: text,
      confidence,
      /** Why the received wording is doubted. */
      reason: bilingual,
      /** What the proposed wording rests on. */
      evidence: bilingual,
    }),
  ),
});

export const doubtsSchema = z.strictObject({
  /** What the editors noticed and did not change, in the order of the text; what concerns no one place, last. */
  doubts: z.array(
    z.strictObject({
      id,
      /** The clause it stands in. */
      clause: clauseId.optional(),
      /** Or the item in whose responsibility note it stands. */
      note: z.number().int().positive().optional(),
      /** The wording noticed, exactly as in the canonical text. */
      quote: text.optional(),
      /** What it may have read; with how sure the editors are of that. */
      alternative: text.optional(),
      confidence: confidence.optional(),
      /** What was noticed, and what was done about it. */
      text: bilingual,
      evidence: bilingual.optional(),
    }),
  ),
});

export const unitKinds = ['department', 'county', 'zone'] as const;

export const unitSchema = z.strictObject({
  kind: z.enum(unitKinds),
  /** The name as the plan prints it; null when the plan does not name the unit. */
  printed: text.nullable(),
  /** Other printed forms of the same name. */
  variants: z.array(text).default([]),
  /** Full name. The English is unofficial. */
  name: bilingual,
  /** Short label for tables and figures. */
  short: bilingual,
  enAlternatives: z.array(text).default([]),
  /** Everyday, former and abbreviated names that people type. */
  aliases: wordsInBoth,
  /** Matters people bring to it, in their words; editorial, and not what the plan says. */
  everyday: wordsInBoth.prefault({}),
  /** How sure the full name is. */
  confidence,
  /** Where the full name comes from. */
  evidence: bilingual,
  note: bilingual.optional(),
  /** Administrative division code, GB/T 2260; counties only. */
  gb2260: z
    .string()
    .regex(/^\d{6}$/u)
    .optional(),
});

export const scopes = ['all', 'relevant', 'enforcement'] as const;
export const memberBases = ['member', 'possible'] as const;

export const groupSchema = z.strictObject({
  /** The collective as the plan prints it. */
  printed: text,
  variants: z.array(text).default([]),
  /** The English rendering. */
  name: z.strictObject({ en: text }),
  /** Other collective names that people type. */
  aliases: wordsInBoth.prefault({}),
  /** Words by which clauses speak of its members, as 县 in “市县同权”. */
  mentions: z.array(text).default([]),
  /** all: 各…, every member; relevant: 有关…; enforcement: 执法…. The last two do not say who. */
  scope: z.enum(scopes),
  /** What the words mean and what the plan does not say. */
  meaning: bilingual,
  roster: z.strictObject({
    /** The month the roster describes. */
    asOf: month,
    /** Whether the members below are all there are. */
    complete: z.boolean(),
    /** Where the roster comes from. */
    source: bilingual,
    members: z.array(
      z.strictObject({
        unit: id,
        /** member: plainly in; possible: a matter of reading, or the plan does not say. */
        basis: z.enum(memberBases),
        confidence,
        reason: bilingual,
      }),
    ),
  }),
});

export const termCategories = [
  'political',
  'party',
  'rule-of-law',
  'responsibility',
  'institution',
  'reform',
  'regulation',
  'economy',
  'transparency',
  'legislation',
  'decision',
  'enforcement',
  'emergency',
  'dispute',
  'legal-service',
  'digital',
  'document',
  'document-title',
  'local-brand',
  'idiom',
] as const;

export const termEvidence = ['seen', 'known', 'unsure'] as const;

export const termSchema = z.strictObject({
  /** The headword. */
  zh: text,
  /** Other strings of the text that are this term. */
  variants: z.array(text).default([]),
  /** The house rendering, as it stands in a sentence. */
  en: text,
  enAlternatives: z.array(text).default([]),
  /** Other forms of the house rendering that may stand in the translation. */
  renderings: z.array(text).default([]),
  category: z.enum(termCategories),
  /** seen: the English was seen in the source named; known: general knowledge; unsure. */
  evidence: z.enum(termEvidence),
  source: text.optional(),
  /** How sure meaning and rendering are; low is said on the page. */
  confidence,
  explain: bilingual,
  everyday: wordsInBoth.prefault({}),
  related: z.array(id).default([]),
  note: bilingual.optional(),
});

export const targetKinds = ['number', 'frequency', 'deadline', 'coverage', 'deliverable'] as const;
export const comparators = ['at-least', 'exactly', 'reach'] as const;

export const targetsSchema = z.strictObject({
  targets: z.array(
    z.strictObject({
      id,
      clause: clauseId,
      kind: z.enum(targetKinds),
      /** The plan's words, exactly, after repairs. */
      quote: text,
      /** What is asked, in a short phrase that keeps the plan's modality. */
      label: bilingual,
      comparator: z.enum(comparators).optional(),
      value: z.number().optional(),
      unit: bilingual.optional(),
      /** Only when the text sets a date. */
      due: isoDate.optional(),
      dueWording: text.optional(),
    }),
  ),
});

export const documentSchema = z.strictObject({
  /** Without the outer 《》. */
  title: bilingual,
  /** draw-up: this plan promises to draw it up; apply: it applies an existing one. */
  promise: z.enum(['draw-up', 'apply']),
  /** Who issued it, where the text or a public source says. */
  issuer: bilingual.optional(),
  issued: text.optional(),
  /** Address of the published text; unchecked: it is published, but the editors checked no address; null: not located. */
  located: z.union([z.url(), z.literal('unchecked')]).nullable(),
  confidence,
  note: bilingual,
});

export const exceptionsSchema = z.strictObject({
  /** Clauses whose English renders a glossary term otherwise, and why. */
  exceptions: z.array(z.strictObject({ clause: clauseId, term: id, rendering: text, why: text })),
});

/** An address below the site's root, with language and fragment where it has them: /zh/plans/2022/#c1 */
const path = z.string().regex(/^\/\S*$/u, 'a path that starts with /');

export const redirectsSchema = z.strictObject({
  /** Addresses that were published once and have moved. `from` must be free; `to` must exist. */
  redirects: z.array(z.strictObject({ from: path, to: path })),
});

export const changeKinds = ['text', 'translation', 'registry', 'documents', 'glossary'] as const;

const change = z
  .strictObject({
    kind: z.enum(changeKinds),
    /** The plan whose text or translation it is; left out when all. */
    plan: id.optional(),
    /** 6.3, item-6, section-3, head; the id of a unit, a group, a document or a term. Left out when all of the kind. */
    of: z.array(text).min(1).optional(),
    /** Whether it puts right something that was wrong. */
    correction: z.boolean().default(false),
    /** What changed, in a sentence or two. */
    what: bilingual,
  })
  .refine(({ kind, plan, of }) => {
    const isOfPlan = kind === 'text' || kind === 'translation';
    return isOfPlan ? of === undefined || plan !== undefined : plan === undefined;
  }, 'say the plan with text or translation of something, and with nothing else');

const version = z.strictObject({
  /** 1, 2, 3 … */
  version: z.int().positive(),
  /** The day it was published. */
  date: isoDate,
  changes: z.array(change).min(1),
});

export const changesSchema = z.strictObject({
  /** Newest first, numbered down to 1. */
  versions: z
    .array(version)
    .min(1)
    .refine((all) => all.every((each, at) => each.version === all.length - at), 'number them down to 1')
    .refine(
      (all) => all.every(({ date }, at) => at === 0 || date <= (all[at - 1]?.date ?? '')),
      'newest first',
    ),
});

export const pageSchema = z.strictObject({ title: text, description: text });

export type ItemData = z.infer<typeof itemSchema>;
export type RepairsData = z.infer<typeof repairsSchema>;
export type DoubtsData = z.infer<typeof doubtsSchema>;
export type UnitData = z.infer<typeof unitSchema>;
export type GroupData = z.infer<typeof groupSchema>;
export type TermData = z.infer<typeof termSchema>;
export type TargetsData = z.infer<typeof targetsSchema>;
export type DocumentData = z.infer<typeof documentSchema>;
export type RedirectsData = z.infer<typeof redirectsSchema>;
export type ChangesData = z.infer<typeof changesSchema>;

/**
 * Every kind of content file: the pattern of its path below content/, and its schema.
 * The site's collections and the content check both follow this table.
 */
export const contentKinds = {
  plans: { pattern: 'plans/*/plan.mdx', schema: planSchema },
  planTranslations: { pattern: 'plans/*/plan.en.mdx', schema: planTranslationSchema },
  sections: { pattern: 'plans/*/sections.yaml', schema: sectionsSchema },
  repairs: { pattern: 'plans/*/repairs.yaml', schema: repairsSchema },
  doubts: { pattern: 'plans/*/doubts.yaml', schema: doubtsSchema },
  targets: { pattern: 'plans/*/targets.yaml', schema: targetsSchema },
  exceptions: { pattern: 'plans/*/translation-exceptions.yaml', schema: exceptionsSchema },
  items: { pattern: 'plans/*/items/zh/*.mdx', schema: itemSchema },
  itemTranslations: { pattern: 'plans/*/items/en/*.mdx', schema: itemTranslationSchema },
  units: { pattern: 'units/*.yaml', schema: unitSchema },
  groups: { pattern: 'groups/*.yaml', schema: groupSchema },
  terms: { pattern: 'terms/*.yaml', schema: termSchema },
  documents: { pattern: 'documents/*.yaml', schema: documentSchema },
  pages: { pattern: 'pages/*/*.mdx', schema: pageSchema },
  redirects: { pattern: 'redirects.yaml', schema: redirectsSchema },
  changes: { pattern: 'changes.yaml', schema: changesSchema },
} as const satisfies Record<string, { pattern: string; schema: z.ZodType }>;

export type ContentKind = keyof typeof contentKinds;

/** One content file after its schema: where it is, and what it says. */
export interface Entry<Kind extends ContentKind> {
  /** Path below content/. */
  file: string;
  data: z.infer<(typeof contentKinds)[Kind]['schema']>;
}

/** All content, by kind. */
export type Content = { [Kind in ContentKind]: Entry<Kind>[] };
