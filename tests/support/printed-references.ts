/** Every way in which the site prints or copies where something stands: citations, source lines, numbers, addresses. */
import { citedWork } from '#formats/citations/cited';
import { styles } from '#formats/citations/index';
import { sourceEn, sourceZh } from '#formats/citations/source-line';
import { runsText } from '#formats/citations/work';
import type { Locale } from '#i18n/locales';
import type { Clause, Item } from '#model/library';
import { clausePart } from '#schema/paths';
import { shortLink } from '#urls';
import { library } from './search.ts';

/** Input: a language. Output: what is printed, and where it leads, as kind/id and clause. */
export function printedReferences(locale: Locale): { typed: string; place: string }[] {
  const [plan] = library.plans;
  if (!plan) return [];
  const of = (item?: Item, clause?: Clause): { typed: string; place: string }[] => {
    const work = citedWork(locale, plan, item, clause);
    const place = `${item ? `item/${item.number}` : `plan/${plan.id}`} ${clause?.id ?? ''}`;
    const line = (locale === 'zh' ? sourceZh : sourceEn)(work)
      .replace(/\[\[.*?\]\]/gu, '')
      .replace('@', work.url);
    const cited = styles.flatMap(({ lang, cite }) => {
      const runs = lang === locale ? cite(work) : null;
      return runs ? [runsText(runs, '2026-11-25')] : [];
    });
    const short = item
      ? [
          shortLink(locale, plan.id, item.number, clause && clausePart(clause.id)),
          clause?.id ?? String(item.number),
        ]
      : [work.documentNumber[locale]];
    return [...cited, line, work.url, `${work.url}。`, ...short].map((typed) => ({ typed, place }));
  };
  const items = plan.items.filter(({ number }) => [1, 8, 19].includes(number));
  return [
    of(),
    ...items.flatMap((item) => [of(item), ...item.clauses.map((clause) => of(item, clause))]),
  ].flat();
}
