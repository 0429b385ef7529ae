/** Where search finds its data on this site. */
import type {
  HanData,
  LexiconData,
  NamesData,
  PlanFacts,
  PlanWords,
  SayingsData,
} from '#engines/search/data';
import type { Sources } from '#engines/search/store';
import { file, searchFiles } from '#urls';

/** A file of the site's own, which the build wrote in the shape asked for. */
async function json<Data>(path: string): Promise<Data> {
  const response = await fetch(file(path));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json() as Promise<Data>;
}

export const sources: Sources = {
  names: (locale) => json<NamesData>(searchFiles.names(locale)),
  sayings: (locale) => json<SayingsData>(searchFiles.sayings(locale)),
  facts: (plan) => json<PlanFacts>(searchFiles.facts(plan)),
  words: (plan, locale) => json<PlanWords>(searchFiles.words(plan, locale)),
  lexicon: (locale) => json<LexiconData>(searchFiles.lexicon(locale)),
  han: () => json<HanData>(searchFiles.han),
};
