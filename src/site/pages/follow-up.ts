/** What was published elsewhere about a plan's items: a page of its own, and lines on the pages of items and units. */
import { clauseLabel } from '#i18n/clause-label';
import { formatDate } from '#i18n/format';
import type { Locale } from '#i18n/locales';
import { translator } from '#i18n/translate';
import { bodyName } from '#model/bodies';
import { followUpsOfItem, followUpsOfPlan, followUpsOfUnit, type DividedFollowUps } from '#model/follow-ups';
import type { FollowUp, Plan } from '#model/library';
import { clauseRoute, href, routes } from '#urls';

export interface Link {
  text: string;
  to: string;
}

export interface ShownFollowUp {
  id: string;
  /** As published, in Chinese; null where it was not seen. */
  title: string | null;
  titleEn: string | null;
  publisher: string;
  kind: string;
  date: string;
  isoDate: string | null;
  dateBasis: string;
  says: string;
  caution: string | null;
  facts: { name: string; value: string }[];
  url: string;
  seen: string;
  confidence: string;
  about: Link[];
  units: Link[];
  listed: string;
}

const dateOf = ({ date }: FollowUp, locale: Locale): string =>
  date === null ? translator(locale)('followUp.noDate') : formatDate(date, locale);

function shown(record: FollowUp, plan: Plan, locale: Locale): ShownFollowUp {
  const t = translator(locale);
  const items = record.items.map((n) => ({
    text: t('item.number', { n }),
    to: href(locale, routes.item(plan.id, n)),
  }));
  const clauses = record.clauses.map((id) => ({
    text: clauseLabel(id, locale),
    to: href(locale, clauseRoute(plan.id, id)),
  }));
  return {
    id: record.id,
    title: record.title,
    titleEn: record.titleEn ?? null,
    publisher: record.publisher[locale],
    kind: t(`followUp.kind.${record.kind}`),
    date: dateOf(record, locale),
    isoDate: record.date,
    dateBasis: record.dateBasis[locale],
    says: record.says[locale],
    caution: record.caution?.[locale] ?? null,
    facts: record.facts.map(({ name, value }) => ({ name: name[locale], value: value[locale] })),
    url: record.url,
    seen: t(`followUp.seen.${record.seen}`),
    confidence: t(`confidence.${record.confidence}`),
    about: [...items, ...clauses],
    units: record.units.map((id) => ({
      text: bodyName(plan, id)[locale],
      to: href(locale, routes.unit(id)),
    })),
    listed: t('followUp.listed', { date: formatDate(record.listed, locale) }),
  };
}

export interface FollowUpPart {
  id: 'since' | 'before';
  title: string;
  text: string;
  records: ShownFollowUp[];
}

export interface FollowUpPage {
  intro: string;
  count: string;
  looked: string | null;
  parts: FollowUpPart[];
}

export function followUpPage(plan: Plan, locale: Locale): FollowUpPage {
  const t = translator(locale);
  const all = followUpsOfPlan(plan);
  return {
    intro: t('followUp.intro'),
    count:
      plan.followUps.length === 0 ? t('followUp.none') : t('followUp.count', { n: plan.followUps.length }),
    looked: plan.looked?.[locale] ?? null,
    parts: (['since', 'before'] as const)
      .map((id) => ({
        id,
        title: t(`followUp.${id}`),
        text: t(`followUp.${id}.text`),
        records: all[id].map((record) => shown(record, plan, locale)),
      }))
      .filter(({ records }) => records.length > 0),
  };
}

export interface FollowUpLine {
  /** 聊城日报，2022年8月12日 */
  source: string;
  /** Its title as published, or what it says where the title was not seen. */
  text: string;
  /** The language of the text. */
  isTitle: boolean;
  to: string;
}

export interface FollowUpLines {
  since: FollowUpLine[];
  before: FollowUpLine[];
}

function linesOf({ since, before }: DividedFollowUps, plan: Plan, locale: Locale): FollowUpLines {
  const line = (record: FollowUp): FollowUpLine => {
    const title = locale === 'zh' ? record.title : record.titleEn;
    return {
      source: translator(locale)('followUp.line', {
        publisher: record.publisher[locale],
        date: dateOf(record, locale),
      }),
      text: title ?? record.says[locale],
      isTitle: typeof title === 'string',
      to: `${href(locale, routes.followUp(plan.id))}#${record.id}`,
    };
  };
  return { since: since.map(line), before: before.map(line) };
}

export const followUpLinesOfItem = (plan: Plan, item: number, locale: Locale): FollowUpLines =>
  linesOf(followUpsOfItem(plan, item), plan, locale);

export const followUpLinesOfUnit = (plan: Plan, unit: string, locale: Locale): FollowUpLines =>
  linesOf(followUpsOfUnit(plan, unit), plan, locale);
