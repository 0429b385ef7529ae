/** Static paths of every dynamic page: each exists in both languages, from one list. */
import { clausePart } from '#schema/paths';
import type { Clause, Item, Plan } from '#model/library';
import { locales, type Locale } from '#i18n/locales';
import { sinceOf } from '#model/lineage';
import { editorsPages, library } from './library.ts';

const inBothLanguages = <Params extends object, Props extends object>(
  pages: readonly { params: Params; props: Props }[],
) =>
  locales.flatMap((locale) =>
    pages.map(({ params, props }) => ({ params: { locale, ...params }, props: { locale, ...props } })),
  );

export const localePaths = () => inBothLanguages([{ params: {}, props: {} }]);

export const planPaths = () =>
  inBothLanguages(library.plans.map((plan) => ({ params: { plan: plan.id }, props: { plan } })));

export const sectionPaths = () =>
  inBothLanguages(
    library.plans.flatMap((plan) =>
      plan.sections.map((section) => ({
        params: { plan: plan.id, section: String(section.number) },
        props: { plan, section },
      })),
    ),
  );

export const itemPaths = () =>
  inBothLanguages(
    library.plans.flatMap((plan) =>
      plan.items.map((item) => ({
        params: { plan: plan.id, item: String(item.number) },
        props: { plan, item },
      })),
    ),
  );

/** A plan and the one before it, where the editors have said which items continue which, and both are here. */
export const sincePaths = () =>
  inBothLanguages(
    library.plans.flatMap((plan) => {
      const since = sinceOf(plan, library);
      return since ? [{ params: { plan: plan.id, before: since.before.id }, props: { plan, since } }] : [];
    }),
  );

/** Clauses of items: those of notice and preamble stand on the plan's page. */
export const clausePaths = () =>
  inBothLanguages(
    library.plans.flatMap((plan) =>
      plan.items.flatMap((item) =>
        item.clauses.map((clause) => ({
          params: { plan: plan.id, item: String(item.number), clause: clausePart(clause.id) },
          props: { plan, item, clause },
        })),
      ),
    ),
  );

/** What has a short link, an embed, a QR code: an item, or a clause of it. */
export interface Place {
  locale: Locale;
  plan: Plan;
  item: Item;
  clause: Clause | undefined;
}

export const places = (): Place[] =>
  locales.flatMap((locale) =>
    library.plans.flatMap((plan) =>
      plan.items.flatMap((item) =>
        [undefined, ...item.clauses].map((clause) => ({ locale, plan, item, clause })),
      ),
    ),
  );

/** zh/2022/6/3 */
export const placePaths = () =>
  places().map((place) => {
    const { locale, plan, item, clause } = place;
    const parts = [locale, plan.id, item.number, ...(clause ? [clausePart(clause.id)] : [])];
    return { params: { place: parts.join('/') }, props: place };
  });

export const unitPaths = () =>
  inBothLanguages(library.units.map((unit) => ({ params: { unit: unit.id }, props: { unit } })));

export const groupPaths = () =>
  inBothLanguages(library.groups.map((group) => ({ params: { group: group.id }, props: { group } })));

export const termPaths = () =>
  inBothLanguages(library.terms.map((term) => ({ params: { term: term.id }, props: { term } })));

export const aboutPaths = () =>
  locales.flatMap((locale) =>
    editorsPages(locale).map((page) => ({
      params: { locale, page: page.name === 'about' ? undefined : page.name },
      props: { locale, page },
    })),
  );
