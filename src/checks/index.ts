/**
 * What must hold between content files, each file having passed its own schema: one rule a file, in one list.
 * A rule takes all content and returns what it found wrong, as data.
 */
import type { Content } from '#schema/content';
import type { FieldFinding } from '#schema/findings';
import { checkClauses } from './clause-boundaries.ts';
import { checkDoubts } from './doubts-quote.ts';
import { checkHeads, checkSectionTitles } from './head-written.ts';
import { checkFollowUps } from './follow-ups-placed.ts';
import { checkGists } from './gists-translated.ts';
import { checkLexicon } from './lexicon-leads.ts';
import { checkLineages } from './lineage-whole.ts';
import { checkNotes } from './notes-read.ts';
import { checkPlanIds } from './plan-ids.ts';
import { checkProposals, checkReadingDoubts } from './proposals-confirmed.ts';
import { checkQuestions } from './questions-answered.ts';
import { checkOneWording } from './one-wording.ts';
import { checkJurisdictions } from './one-jurisdiction.ts';
import { checkReadingsCount } from './readings-count.ts';
import { checkReadingsGrounded } from './readings-grounded.ts';
import { checkReadingsPlain } from './readings-plain.ts';
import { checkReadingsRefer } from './readings-refer.ts';
import { checkRedirects } from './redirects-of-pages.ts';
import { checkReferences } from './known-references.ts';
import { checkRenderings } from './renderings-kept.ts';
import { checkRepairs } from './repairs-apply.ts';
import { checkShortNames } from './short-names.ts';
import { checkTargets } from './targets-quote.ts';
import { checkTitles } from './titles-written.ts';
import { checkTranslations } from './translations-current.ts';
import { checkUniqueIds } from './unique-ids.ts';
import { checkUniqueNames } from './unique-names.ts';

const rules: readonly ((content: Content) => FieldFinding[])[] = [
  checkPlanIds,
  checkJurisdictions,
  checkUniqueIds,
  checkUniqueNames,
  checkShortNames,
  checkClauses,
  checkReferences,
  checkNotes,
  checkRepairs,
  checkGists,
  checkDoubts,
  checkTargets,
  checkQuestions,
  checkLexicon,
  checkHeads,
  checkSectionTitles,
  checkProposals,
  checkReadingDoubts,
  checkFollowUps,
  checkLineages,
  checkTitles,
  checkTranslations,
  checkRenderings,
  checkOneWording,
  checkReadingsRefer,
  checkReadingsGrounded,
  checkReadingsCount,
  checkReadingsPlain,
  checkRedirects,
];

export const checkContent = (content: Content): FieldFinding[] => rules.flatMap((rule) => rule(content));
