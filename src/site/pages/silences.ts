/** What is left open, in words: what the plan does not say, and apart from it what the editors did not find. */
import type { Locale } from '#i18n/locales';
import { translator } from '#i18n/translate';
import { groupLabel } from '#model/bodies';
import type { Library, Plan } from '#model/library';
import { isOfPlan, silencesOf, type Silence } from '#model/silences';
import { href, routes } from '#urls';

export interface SilenceLine {
  text: string;
  /** The items it concerns. */
  items: { number: number; to: string }[];
}

export interface Silences {
  /** Of the plan. */
  unsaid: SilenceLine[];
  /** Of the editors. */
  notFound: SilenceLine[];
}

/** In Chinese a name will stand in quotation marks, so its own become single ones (GB/T 15834—2011, 4.8). */
const asInner = (text: string, locale: Locale): string =>
  locale === 'zh' ? text.replaceAll('“', '‘').replaceAll('”', '’') : text;

function aboutOf({ kind, about }: Silence, library: Library, locale: Locale): string {
  const group = library.groups.find(({ id }) => id === about);
  const document = library.documents.find(({ id }) => id === about);
  const term = library.terms.find(({ id }) => id === about);
  if (kind === 'group-open' && group) return groupLabel(group)[locale];
  if (kind === 'document-not-located' && document) return document.title[locale];
  return asInner(term?.[locale] ?? about ?? '', locale);
}

/** Input: the items to look at, all when absent. Output: each line once, with every item it concerns. */
export function silenceLines(
  plan: Plan,
  library: Library,
  locale: Locale,
  items?: ReadonlySet<number>,
): Silences {
  const t = translator(locale);
  const linesOf = (silences: readonly Silence[]): SilenceLine[] => {
    const lines = new Map<string, SilenceLine['items']>();
    for (const silence of silences) {
      const text = t(`silences.${silence.kind}`, { about: aboutOf(silence, library, locale) });
      const item = { number: silence.item, to: href(locale, routes.item(plan.id, silence.item)) };
      lines.set(text, [...(lines.get(text) ?? []), item]);
    }
    return [...lines].map(([text, concerned]) => ({ text, items: concerned }));
  };
  const all = silencesOf(plan, library).filter(({ item }) => items?.has(item) ?? true);
  return {
    unsaid: linesOf(all.filter(isOfPlan)),
    notFound: linesOf(all.filter((silence) => !isOfPlan(silence))),
  };
}
