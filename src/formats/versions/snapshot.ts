/** A plan's text and translation as a version had them: what a citation of that day rests on. */
import { clauseDigest, itemDigest, planDigest } from '#model/canonical';
import type { Clause, Plan } from '#model/library';
import type { Bilingual } from '#schema/fields';

export interface ClauseThen {
  id: string;
  received: string;
  zh: string;
  en: string;
  digest: string;
}

export interface Snapshot {
  version: number;
  /** The day it was published, YYYY-MM-DD. */
  date: string;
  plan: string;
  /** SHA-256 of the canonical text. */
  digest: string;
  head: Record<string, Bilingual | null>;
  sections: { number: number; title: Bilingual }[];
  items: { number: number; section: number; title: Bilingual; note: string; digest: string }[];
  clauses: ClauseThen[];
}

const clauseThen = (clause: Clause): ClauseThen => ({
  id: clause.id,
  received: clause.received,
  zh: clause.zh,
  en: clause.en,
  digest: clauseDigest(clause),
});

/** Input: the plan as it stands, and the version it stands in. */
export const snapshotOf = (plan: Plan, { version, date }: { version: number; date: string }): Snapshot => ({
  version,
  date,
  plan: plan.id,
  digest: planDigest(plan),
  head: {
    title: plan.title,
    noticeTitle: plan.noticeTitle,
    documentNumber: plan.documentNumber,
    issuer: plan.issuer,
    addressees: plan.addressees,
    signer: plan.signer,
    printedDate: plan.printedDate,
    annotation: plan.annotation,
  },
  sections: plan.sections.map(({ number, title }) => ({ number, title })),
  items: plan.items.map((item) => ({
    number: item.number,
    section: item.section,
    title: item.title,
    note: item.note,
    digest: itemDigest(item, plan),
  })),
  clauses: [...plan.notice, ...plan.preamble, ...plan.items.flatMap(({ clauses }) => clauses)].map(
    clauseThen,
  ),
});
