/** What a plan sets that can be counted, dated or handed over, as tables by kind. */
import { languageTags, type Locale } from '#i18n/locales';
import { translator } from '#i18n/translate';
import { bodyName, bodyOf } from '#model/bodies';
import type { Plan, Target } from '#model/library';
import { itemOfTarget } from '#model/targets';
import { targetKinds } from '#schema/targets';
import { dataFiles, file, href, routes } from '#urls';
import { askOf, type Ask } from './asks.ts';

export interface TargetRow extends Ask {
  /** The plan's words and the translation's, what is read on this site first. */
  quotes: { text: string; lang: string; voice: 'official' | 'translation' }[];
  /** YYYY-MM-DD, for machines. */
  day: string | undefined;
  leads: { name: string; to: string }[];
  /** What stands where there is none to lead. */
  noLeads: string;
}

export interface TargetGroup {
  kind: Target['kind'];
  title: string;
  rows: TargetRow[];
  /** Whether any of its rows has a value, and whether any has a date. */
  hasValues: boolean;
  hasDates: boolean;
}

function rowOf(plan: Plan, target: Target, locale: Locale): TargetRow {
  const t = translator(locale);
  const item = plan.items.find(({ number }) => number === itemOfTarget(target));
  const sentence = item?.clauses.find(({ id }) => id === target.clause)?.en;
  const official = { text: target.quote, lang: languageTags.zh, voice: 'official' as const };
  const translation = {
    text: target.quoteEn ?? sentence ?? '',
    lang: languageTags.en,
    voice: 'translation' as const,
  };
  return {
    ...askOf(plan, target, locale),
    quotes: locale === 'zh' ? [official] : [translation, official].filter(({ text }) => text !== ''),
    day: target.due,
    leads: (item?.lead ?? []).map((id) => ({
      name: bodyName(plan, id)[locale],
      to: href(locale, bodyOf(plan, id).kind === 'unit' ? routes.unit(id) : routes.group(id)),
    })),
    noLeads: t(item ? 'item.noLead' : 'targets.ofNoItem'),
  };
}

export function targetsPage(plan: Plan, locale: Locale) {
  const t = translator(locale);
  return {
    title: t('targets.title'),
    intro: t('targets.intro'),
    downloads: [
      { text: t('targets.excel'), to: file(dataFiles.excelTable('targets')) },
      { text: t('targets.csv'), to: file(dataFiles.table('targets')) },
    ],
    groups: targetKinds
      .map((kind): TargetGroup => {
        const targets = plan.targets.filter((target) => target.kind === kind);
        return {
          kind,
          title: t(`targets.${kind}`),
          rows: targets.map((target) => rowOf(plan, target, locale)),
          hasValues: targets.some(({ value }) => value !== undefined),
          hasDates: targets.some(({ due }) => due !== undefined),
        };
      })
      .filter(({ rows }) => rows.length > 0),
  };
}

export type TargetsPage = ReturnType<typeof targetsPage>;
