/** An answer, and the first step to it: what a query meets as it was typed, by names and text. */
import type { Locale } from '#i18n/locales';
import type { Directory, Entity } from './directory.ts';
import { parseQuery, type Query } from './query.ts';
import { rank, type Ranking, type Result } from './rank.ts';
import type { Rewrite } from './rewrite.ts';
import { holds, occurrences, type OpenClause } from './texts.ts';

export interface Answer {
  results: Result[];
  /** What the results are of, as far as it was loaded. */
  directory: Directory;
  /** The query the results are for. */
  query: Query;
  /** How the query was read, when not as typed; several readings may have been found. */
  rewrites: Rewrite[];
  /** How much of the query the best result meets, 0 to 1. */
  coverage: number;
  /** Whether that is nearly all: no other reading of it is tried then. */
  isCertain: boolean;
  /** Whether these are the closest to what was asked, and not what it says. */
  isClosest?: boolean;
  /** Where nothing was found: concepts the query comes near, and bodies that may be meant. */
  near?: { label: string; locale: Locale }[];
  likely?: Entity[];
  /** Whether the text did not come, and only names were searched. */
  isPartial?: boolean;
}

/** Nearly all is met, and by names or text: everyday words are few, and the lexicon may know more that answers. */
const isCertain = ({ coverage, results: [best] }: Ranking): boolean =>
  coverage >= 0.9 && best?.why.type !== 'everyday' && best?.why.type !== 'matter';

export function asTyped(text: string, directory: Directory): Answer {
  const query = parseQuery(text);
  const ranking = rank(directory, query, wantedIn(directory, query));
  return { query, directory, rewrites: [], ...ranking, isCertain: isCertain(ranking) };
}

/** The clauses that hold some of a query. */
function wantedIn({ clauses }: Directory, query: Query): OpenClause[] {
  const wanted = [...new Set([...query.quoted, ...query.without, ...query.grams.map(({ text }) => text)])];
  return clauses.filter(
    (clause) =>
      occurrences(clause, query.key) > 0 ||
      occurrences(clause, query.core) > 0 ||
      wanted.some((text) => holds(clause, text)),
  );
}
