/**
 * The files search is answered from, as the build writes them. Names: one file a language. Of each plan: facts, which
 * belong to no language, and words in each. Lists of one kind stand in the same order in all, so that they can be laid
 * over each other; indexes count from 0.
 */

/** Names and words parted by |. The first name is the label. */
export type Words = string;

export interface NamesData {
  units: { id: string; names: Words }[];
  groups: { id: string; names: Words }[];
  terms: { id: string; names: Words }[];
  /** Newest first. `place`: whose plan it is; `number`: the document number in Chinese, in both files: people copy it from the paper; then as translated. */
  plans: { id: string; title: string; place: string; number: Words; pages: { id: string; names: Words }[] }[];
}

/** What is said of units and terms besides their names, in one language and in the order of the names. */
export interface SayingsData {
  units: Words[];
  terms: Words[];
  /** The first sentence of what each term means. */
  meanings: string[];
}

export interface PlanFacts {
  /** Ids of all its clauses, in order: notice.1|preamble.1|1.1 */
  clauses: Words;
  /** Clauses that set a target, by index. */
  targets: number[];
  items: {
    section: number;
    /** Lead units, then responsible units and groups, in printed order: indexes of units, or of groups after all units. */
    lead: number[];
    responsible: number[];
    /** Indexes of the terms its clauses hold, and the index of the first clause that holds each. */
    terms: [term: number, clause: number][];
    /** Indexes of the groups whose members its clauses speak of, as in 市县同权. */
    speaks: number[];
  }[];
  /** Members of the groups when it was issued, by index of units; `possible` are those the plan does not say. */
  groups: { members: number[]; possible: number[] }[];
  /** The documents it cites, and the clauses that cite each. */
  documents: { id: string; clauses: number[] }[];
  /** What answers the concepts of the lexicon: concept, clause, grade, over and over. */
  answers: number[];
  /** The same for its pages and its units: concept, index in the names, grade. */
  pageAnswers: number[];
  unitAnswers: number[];
}

export interface PlanWords {
  sections: Words[];
  items: { names: Words; everyday: Words }[];
  documents: { names: Words; everyday: Words }[];
  /** In the order of the facts. */
  clauses: string[];
  /** The wording received, by index of clause, where a repair reads otherwise; Chinese only. */
  received: Record<string, string>;
}

/** The concepts of one language. */
export interface LexiconData {
  concepts: { label: string; say: Words; adds?: true }[];
  /** Words that say nothing of what is sought, and those that say little; English as stems. */
  passing: Words;
  common: Words;
  /** Words of one meaning, by commas; the first stands for all. */
  kin: Words;
}

/** What reads Chinese characters: built once for the characters in use, loaded only when a query needs it. */
export interface HanData {
  /** Traditional and simplified characters in pairs. */
  simplified: string;
  /** Phrases of other standards and what they are here, in turn: 軟體|软件|資訊|信息 */
  phrases: Words;
  /** Syllables of the level 1 characters of GB 2312 in their order, each with its run: a2ai13… */
  syllables: string;
  /** Characters in use and their readings where the run does not say: 茌chi莘shen… */
  readings: string;
}

export const wordsIn = (words: Words): string[] => words.split('|').filter(Boolean);
