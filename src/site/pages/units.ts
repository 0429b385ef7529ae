/** The bodies of each plan: units by kind and collective names, with how the plan names them. */
import { languageTags, otherLocale, type Locale } from '#i18n/locales';
import { translator, type Word } from '#i18n/translate';
import { groupLabel, unitLabel, unitTitle } from '#model/bodies';
import { itemsNaming, leadKind } from '#model/duties';
import type { Library, Plan, Unit } from '#model/library';
import { unitKinds } from '#schema/unit';
import { href, routes } from '#urls';

export interface ListedBody {
  name: string;
  /** The name in the other language, and what language that is. */
  other: string;
  otherTag: string;
  to: string;
  /** How the plan names it; empty for collective names. */
  remark: string;
}

export interface ListOfBodies {
  title: string;
  bodies: ListedBody[];
}

const headings = {
  department: 'units.departments',
  county: 'units.counties',
  zone: 'units.zones',
} as const satisfies Record<Unit['kind'], Word>;

function remarkOn(plan: Plan, { id }: Unit, locale: Locale): string {
  const t = translator(locale);
  if (itemsNaming(plan, id).length === 0) return t('units.notNamed');
  const n = plan.items.filter((item) => leadKind(item, id)).length;
  return n > 0 ? t('units.leads', { n }) : t('units.leadsNone');
}

function listsOf(plan: Plan, locale: Locale): ListOfBodies[] {
  const t = translator(locale);
  const other = otherLocale(locale);
  const otherTag = languageTags[other];
  const isNamed = ({ id }: { id: string }) => itemsNaming(plan, id).length > 0;
  const lists = unitKinds.map((kind) => ({
    title: t(headings[kind]),
    bodies: plan.units
      // Counties and zones are known without being named; a department is here because this plan names it.
      .filter((unit) => unit.kind === kind && (kind !== 'department' || isNamed(unit)))
      .map((unit) => ({
        name: unitTitle(unit)[locale],
        other: unitLabel(unit)[other],
        otherTag,
        to: href(locale, routes.unit(unit.id)),
        remark: remarkOn(plan, unit, locale),
      })),
  }));
  const groups = plan.groups.filter(isNamed).map((group) => ({
    name: groupLabel(group)[locale],
    other: groupLabel(group)[other],
    otherTag,
    to: href(locale, routes.group(group.id)),
    remark: '',
  }));
  return [...lists, { title: t('units.groups'), bodies: groups }].filter(({ bodies }) => bodies.length > 0);
}

/** What holds for all a plan prints, where it holds. */
function introTo(plan: Plan, locale: Locale): string {
  const t = translator(locale);
  const isUnit = (id: string) => plan.units.some((unit) => unit.id === id);
  const areRolesApart = plan.items.every(
    ({ lead, responsible }) => lead.every(isUnit) && !responsible.some(isUnit),
  );
  const namesOnlyDepartments = !plan.units.some(
    ({ id, kind }) => kind !== 'department' && itemsNaming(plan, id).length > 0,
  );
  return [
    ...(areRolesApart ? [t('units.intro.roles')] : []),
    ...(namesOnlyDepartments ? [t('units.intro.departments')] : []),
  ].join(locale === 'zh' ? '' : ' ');
}

export const unitsPage = ({ plans }: Library, locale: Locale) =>
  plans.map((plan) => ({ plan, intro: introTo(plan, locale), lists: listsOf(plan, locale) }));
