/** The trail of breadcrumbs of a page, by the registry of kinds of page. */
import type { Locale } from '#i18n/locales';
import { sectionLabel } from '#i18n/section-label';
import { translator } from '#i18n/translate';
import type { Plan } from '#model/library';
import { kindAt, lineOf, pageKinds, routeOf, type KindName, type RouteParams } from '#pages';

export interface Step {
  text: string;
  /** Absent on the page itself. */
  route?: string;
}

/** What a step is called; null where only the page's own title can say. */
function nameOf(
  kind: KindName,
  { item = '', clause = '' }: RouteParams,
  plan: Plan | undefined,
  isOneOfSeveral: boolean,
  locale: Locale,
): string | null {
  const t = translator(locale);
  const section = plan?.items.find(({ number }) => String(number) === item)?.section;
  const titled = plan?.sections.find(({ number }) => number === section);
  if (kind === 'plan' && plan && isOneOfSeveral)
    return t('plan.crumb', { place: plan.jurisdiction.name[locale], year: plan.issuedOn.slice(0, 4) });
  if (kind === 'section' && titled) return sectionLabel(titled, locale);
  if (kind === 'item') return t('item.number', { n: item });
  if (kind === 'clause') return t('clause.crumb', { c: clause });
  const { name } = pageKinds[kind];
  return name && t(name);
}

/**
 * Input: the plan the page belongs to, whether the site holds several, and the page's route and title. Output: the
 * steps from the top down, the page itself last; none for home. Home stands only right above a page. Throws where the
 * route is of no kind.
 */
export function trailOf(
  plan: Plan | undefined,
  isOneOfSeveral: boolean,
  route: string,
  title: string,
  locale: Locale,
): Step[] {
  const found = kindAt(route);
  if (!found) throw new Error(`${route} is of no kind of page: add it to src/pages.ts`);
  const section = plan?.items.find(({ number }) => String(number) === found.params.item)?.section;
  const params = { ...(section === undefined ? {} : { section: String(section) }), ...found.params };
  const line = lineOf(found.kind);
  if (line.length === 1) return [];
  return (line.length > 2 ? line.slice(1) : line).map((kind) => {
    const text = nameOf(kind, params, plan, isOneOfSeveral, locale) ?? title;
    return kind === found.kind ? { text } : { text, route: routeOf(kind, params) };
  });
}
