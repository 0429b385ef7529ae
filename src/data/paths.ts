/** Static paths of every dynamic page: each exists in both languages, from one list. */
import { locales } from '#i18n/locales';
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

export const unitPaths = () =>
  inBothLanguages(library.units.map((unit) => ({ params: { unit: unit.id }, props: { unit } })));

export const groupPaths = () =>
  inBothLanguages(library.groups.map((group) => ({ params: { group: group.id }, props: { group } })));

export const termPaths = () =>
  inBothLanguages(library.terms.map((term) => ({ params: { term: term.id }, props: { term } })));

export const aboutPaths = async () =>
  (
    await Promise.all(
      locales.map(async (locale) =>
        (await editorsPages(locale)).map((page) => ({
          params: { locale, page: page.name === 'about' ? undefined : page.name },
          props: { locale, page },
        })),
      ),
    )
  ).flat();
