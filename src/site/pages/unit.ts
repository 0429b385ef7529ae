/** The page of a unit: what falls on it under each plan, as one table in three groups that are never added up. */
import { languageTags, otherLocale, type Locale } from '#i18n/locales';
import { translator } from '#i18n/translate';
import { isOfWholeJurisdiction, pointsOf } from '#model/asks';
import { bodyName, unitLabel, unitTitle } from '#model/bodies';
import {
  bases,
  dutiesOf,
  groupsOf as groupsOfUnit,
  itemsNaming,
  leadKind,
  type Basis,
  type Duty,
} from '#model/duties';
import type { Item, Library, Plan, Unit } from '#model/library';
import { companionsOf } from '#model/leading';
import { hasSeveralPlans, ownerOf, plansFor } from '#model/plans';
import { targetsOfItem } from '#model/targets';
import { clauseRoute, dataFiles, file, href, routes } from '#urls';
import { askOf, type Ask } from './asks.ts';
import { fewNames } from './lead-names.ts';
import { followUpLinesOfUnit } from './follow-up.ts';
import { silenceLines } from './silences.ts';
import type { Look } from '#model/matrix';

export interface DutyRow {
  item: number;
  title: string;
  to: string;
  /** Who leads with it, or who leads. */
  who: string;
  /** The main points that no ask says. */
  points: { clause: string; to: string; text: string; isWhole: boolean }[];
  role: Duty['role'];
  roleText: string;
  look: Look;
  /** The group it comes through; null where the plan prints the unit's own name. */
  ground: { text: string; to: string } | null;
  /** Where the same item stands above; its asks are not said again. */
  above: string | null;
  asks: (Ask & { anchor: string | null; isWhole: boolean })[];
}

export interface DutyGroup {
  basis: Basis;
  title: string;
  explain: string;
  /** How many items. */
  count: number;
  /** 11 as a member: for the line above the table. */
  short: string;
  /** Said where something worded for the whole city stands among what falls on a county. */
  caution: string | null;
  rows: DutyRow[];
}

/** 与市政府办公室（首位）、市公安局 · 牵头：市司法局 */
function whoOf(item: Item, unit: Unit, role: Duty['role'], plan: Plan, locale: Locale): string {
  const t = translator(locale);
  if (item.lead.length === 0) return t('item.noLead');
  const others = item.lead.filter((id) => id !== unit.id);
  if (role === 'lead' && others.length === 0) return '';
  const names = (role === 'lead' ? others : item.lead).map((id) => {
    const name = bodyName(plan, id)[locale];
    return role === 'lead' && id === item.lead[0] ? t('unit.firstOf', { name }) : name;
  });
  return t(role === 'lead' ? 'unit.with' : 'unit.ledBy', { units: fewNames(names, locale) });
}

const roleText = (item: Item, unit: Unit, role: Duty['role'], locale: Locale): string => {
  const t = translator(locale);
  const kind = role === 'lead' ? leadKind(item, unit.id) : null;
  if (kind) return t(kind === 'first' ? 'unit.role.first' : `unit.${kind}`);
  return t(role === 'lead' ? 'unit.role.lead' : `unit.role.${role}`);
};

const lookOf = ({ role, basis, position }: Duty): Look => {
  if (basis === 'possible') return 'possible';
  if (role !== 'lead') return 'member';
  return position === 1 ? 'lead' : 'joint';
};

const isPartOfJurisdiction = ({ kind }: Unit): boolean => kind !== 'department';

/** Input: the anchor of a target on this page, null for none. Output: the three groups, also where they are empty. */
function groupsOf(plan: Plan, unit: Unit, locale: Locale, anchorOf: (id: string) => string): DutyGroup[] {
  const t = translator(locale);
  const duties = dutiesOf(plan).filter((duty) => duty.unit === unit.id);
  const isWhole = (wording: string) => isPartOfJurisdiction(unit) && isOfWholeJurisdiction(plan, wording);
  const seen = new Map<number, Duty>();
  const rowOf = (duty: Duty): DutyRow[] => {
    const item = plan.items.find(({ number }) => number === duty.item);
    if (!item) return [];
    const before = seen.get(duty.item);
    if (!before) seen.set(duty.item, duty);
    const { role, via } = duty;
    return [
      {
        item: item.number,
        title: item.title[locale],
        to: href(locale, routes.item(plan.id, item.number)),
        who: before ? '' : whoOf(item, unit, role, plan, locale),
        points: before
          ? []
          : pointsOf(plan, item).map(({ clause, ...text }) => ({
              clause,
              to: href(locale, clauseRoute(plan.id, clause)),
              text: text[locale],
              isWhole: isWhole(text.zh),
            })),
        role,
        roleText: roleText(item, unit, role, locale),
        look: lookOf(duty),
        ground:
          via === null ? null : { text: bodyName(plan, via)[locale], to: href(locale, routes.group(via)) },
        above: before
          ? t(before.role === 'lead' && before.via === null ? 'unit.above.lead' : 'unit.above')
          : null,
        asks: before
          ? []
          : targetsOfItem(plan, item).map((target) => ({
              ...askOf(plan, target, locale),
              anchor: role === 'lead' && target.kind !== 'deliverable' ? anchorOf(target.id) : null,
              isWhole: isWhole(target.quote),
            })),
      },
    ];
  };
  return bases.map((basis) => {
    const own = duties.filter((duty) => duty.basis === basis);
    const count = new Set(own.map(({ item }) => item)).size;
    const isOnlyLead = basis === 'named' && count > 0 && own.every(({ role }) => role === 'lead');
    const rows = own.flatMap(rowOf);
    return {
      basis,
      title: t(isOnlyLead ? 'unit.named.lead' : `unit.${basis}`),
      explain: basis === 'named' ? '' : t(`unit.${basis}.explain`),
      count,
      short: t(isOnlyLead ? 'unit.count.lead' : `unit.count.${basis}`, { n: count }),
      caution: rows.some(({ asks, points }) => [...asks, ...points].some((each) => each.isWhole))
        ? t('unit.whole.explain')
        : null,
      rows,
    };
  });
}

/**
 * Plans whose tables are shown whole, the newest first. Of earlier ones the items are listed: a page that shows all of a
 * hundred plans is of use to nobody.
 */
const shownWhole = 2;

/** Input: what a place on this page is called for each plan. Output: all the page shows of duties and names. */
export function unitPage(
  library: Library,
  unit: Unit,
  locale: Locale,
  anchorOf: (plan: Plan, id: string) => string,
) {
  const t = translator(locale);
  const other = otherLocale(locale);
  const title = unitTitle(unit)[locale];
  const chinese = unit.confidence === 'high' ? unit.name.zh : t('unit.uncertain', { name: unit.name.zh });
  const names = [
    { text: locale === 'zh' ? chinese : unitLabel(unit).zh, lang: languageTags.zh },
    { text: locale === 'zh' ? unit.name.en : unit.short.en, lang: languageTags.en },
  ];
  return {
    title,
    /** Whose body it is, where the site holds plans of several jurisdictions. */
    owner: ownerOf(library, unit)?.[locale],
    description: t('unit.description', { unit: title }),
    otherTag: languageTags[other],
    names: names.filter(({ text }) => text !== title),
    tools: [
      { text: t('unit.excel'), to: file(dataFiles.unitDutiesExcel(unit.id)) },
      { text: t('unit.subscribe'), to: file(dataFiles.feed(`unit-${unit.id}`, locale, 'atom')) },
      { text: 'JSON', to: file(dataFiles.unit(unit.id)) },
    ],
    groups: groupsOfUnit(unit, library).map((group) => ({
      name: locale === 'zh' ? group.printed : group.name.en,
      to: href(locale, routes.group(group.id)),
    })),
    plans: plansFor(library, unit).map((plan, at) => ({
      plan,
      isAlone: !hasSeveralPlans(library),
      isWhole: at < shownWhole,
      isNamed: itemsNaming(plan, unit.id).length > 0,
      groups: groupsOf(plan, unit, locale, (id) => anchorOf(plan, id)),
      followUps: followUpLinesOfUnit(plan, unit.id, locale),
      companions: companionsOf(plan, unit.id).map(({ unit: id, items }) => ({
        name: bodyName(plan, id)[locale],
        to: href(locale, routes.unit(id)),
        count: t('unit.companions.count', { n: items.length }),
      })),
      silences: silenceLines(
        plan,
        library,
        locale,
        new Set(plan.items.filter(({ lead }) => lead.includes(unit.id)).map(({ number }) => number)),
      ),
    })),
  };
}

export type UnitPage = ReturnType<typeof unitPage>;
