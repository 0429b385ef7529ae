/** Loads what a search needs, once, and puts it together. */
import type { Locale } from '#i18n/locales';
import type { HanData, LexiconData, NamesData, PlanFacts, PlanWords, SayingsData } from './data.ts';
import { openDirectory, type Directory, type LoadedWords } from './directory.ts';
import { simplifier } from './fold.ts';
import { openReadings, type Readings } from './pinyin.ts';

export interface Sources {
  names: (locale: Locale) => Promise<NamesData>;
  facts: (plan: string) => Promise<PlanFacts>;
  words: (plan: string, locale: Locale) => Promise<PlanWords>;
  lexicon: (locale: Locale) => Promise<LexiconData>;
  sayings: (locale: Locale) => Promise<SayingsData>;
  han: () => Promise<HanData>;
}

/** How many plans are searched at first, the newest. */
export const searchedPlans = 12;

export interface Han {
  simplify: (text: string) => string;
  readings: Readings;
}

/** Loads once what is asked for the first time; a failed load is tried again. */
function kept<Key extends string, Value>(load: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const loading = new Map<Key, Promise<Value>>();
  return (key) => {
    const known = loading.get(key);
    if (known) return known;
    const started = load(key);
    loading.set(key, started);
    started.catch(() => loading.delete(key));
    return started;
  };
}

/** `plans`: the ids of the plans that are searched, newest first; null for the first of those the names list. */
export function createStore(locale: Locale, sources: Sources, plans: readonly string[] | null) {
  const names = kept(sources.names);
  const facts = kept(sources.facts);
  const words = kept((key: `${Locale} ${string}`) => {
    const [language = '', plan = ''] = key.split(' ');
    return sources.words(plan, language as Locale);
  });
  const lexicon = kept(sources.lexicon);
  const sayings = kept(sources.sayings);
  const han = kept<'han', Han>(async () => {
    const { simplified, phrases, ...readings } = await sources.han();
    return { simplify: simplifier(simplified, phrases), readings: openReadings(readings) };
  });

  const searched = async () =>
    plans ?? (await names(locale)).plans.slice(0, searchedPlans).map(({ id }) => id);
  const wordsIn = async (language: Locale): Promise<LoadedWords> => {
    const [named, said, texts] = await Promise.all([
      names(language),
      sayings(language),
      searched().then((ids) =>
        Promise.all(ids.map(async (plan) => [plan, await words(`${language} ${plan}`)] as const)),
      ),
    ]);
    return { locale: language, names: named, sayings: said, plans: new Map(texts) };
  };
  /** What is known before any plan’s text is. */
  const namesOnly = kept<'names', Directory>(async () => {
    const own = { locale, names: await names(locale), sayings: null, plans: new Map<string, PlanWords>() };
    return openDirectory({ words: [own], facts: new Map() });
  });
  const directory = kept(async (languages: 'own' | 'both'): Promise<Directory> => {
    const other: Locale = locale === 'zh' ? 'en' : 'zh';
    const [own, second, all] = await Promise.all([
      wordsIn(locale),
      languages === 'both' ? wordsIn(other) : null,
      searched().then((ids) => Promise.all(ids.map(async (plan) => [plan, await facts(plan)] as const))),
    ]);
    return openDirectory({ words: second ? [own, second] : [own], facts: new Map(all) });
  });
  return {
    namesOnly: () => namesOnly('names'),
    /** With the words of a language beside those of the reader’s own. */
    directory: (needed: Locale) => directory(needed === locale ? 'own' : 'both'),
    lexicon,
    sayings,
    han: () => han('han'),
  };
}

export type Store = ReturnType<typeof createStore>;
