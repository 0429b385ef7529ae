/** The picture card of every page that has one of its own: where it is, what it says. A clause's page has its item's, a section's its plan's. */
import { unitTitle, bodyLabel, bodyOf, unitLabel } from '#model/bodies';
import { fitMarks, type CardContent, type CardMark, type MarkLook } from '#formats/cards/card';
import { dutiesOf, namedDuties, type NamedKind } from '#model/duties';
import { roles, type Role } from '#text/grammar';
import type { Item, Library, Plan, Unit } from '#model/library';
import { hasSeveralPlans, plansFor } from '#model/plans';
import { editionOf, type Edition } from '#formats/naming';
import { languageTags, locales, type Locale, voices } from '#i18n/locales';
import { sectionLabel } from '#i18n/section-label';
import { roleLabel } from '#i18n/role-label';
import { translator } from '#i18n/translate';
import { absolute, cardPath, file, href, routes, shortLink } from '#urls';

export interface Card {
  path: string;
  /** What the picture says, for those who do not see it. */
  alt: string;
  content: CardContent;
}

/** Full-width characters that two lines of marks have room for, their label taken off. */
const rowWidth = { zh: 70, en: 74 } as const;

const look = (role: Role, position: number, isOpen: boolean): MarkLook => {
  if (role === 'lead') return position === 0 ? 'lead' : 'joint';
  return isOpen ? 'possible' : 'member';
};

function markOf(plan: Plan, id: string, role: Role, position: number, locale: Locale): CardMark {
  const body = bodyOf(plan, id);
  const label = bodyLabel(body);
  return {
    text: label[locale],
    look: look(role, position, body.kind === 'group' && body.group.scope !== 'all'),
  };
}

const fitted = (marks: readonly CardMark[], locale: Locale): CardMark[] =>
  fitMarks(marks, rowWidth[locale], (n) => translator(locale)('card.more', { n }));

const rowsOf = (plan: Plan, item: Item, locale: Locale): CardContent['rows'] =>
  roles.flatMap((role) =>
    item[role].length === 0
      ? []
      : [
          {
            label: roleLabel(role, item, locale),
            marks: fitted(
              item[role].map((id, position) => markOf(plan, id, role, position, locale)),
              locale,
            ),
          },
        ],
  );

const sectionOf = (plan: Plan, item: Item, locale: Locale): string => {
  const section = plan.sections.find(({ number }) => number === item.section);
  return section ? sectionLabel(section, locale) : '';
};

/** localhost:4321/2022/6/ */
const printed = (path: string): string => absolute(file(path)).replace(/^https?:\/\//u, '');

/** A card names the plan it speaks of at its foot. */
function card(
  path: string,
  plan: Plan,
  locale: Locale,
  content: Omit<CardContent, 'lang' | 'siteName' | 'unofficial' | 'editors'>,
  editors = '',
): Card {
  const t = translator(locale);
  return {
    path,
    alt: [content.place, content.text, editors, t('site.unofficial')]
      .filter((part) => part !== '')
      .map((part) => part.replace(/[。.]$/u, ''))
      .join(locale === 'zh' ? '。' : '. '),
    content: {
      lang: languageTags[locale],
      siteName: plan.shortTitle[locale],
      unofficial: t('site.unofficial'),
      editors,
      ...content,
    },
  };
}

export function itemCard(plan: Plan, item: Item, locale: Locale): Card {
  const t = translator(locale);
  const n = t('item.number', { n: item.number });
  const summary = item.summary ? t('card.editors', { text: item.summary[locale] }) : '';
  const content: Parameters<typeof card>[3] = {
    place: `${n} · ${sectionOf(plan, item, locale)}`,
    text: item.title[locale],
    voice: locale === 'zh' && item.titleByEditor ? 'editor' : voices[locale],
    under: locale === 'en' ? t('card.translation') : '',
    rows: rowsOf(plan, item, locale),
    address: printed(shortLink(locale, plan.id, item.number)),
  };
  return card(cardPath(locale, plan.id, item.number), plan, locale, content, summary);
}

const counted = (text: string, items: readonly unknown[], markLook: MarkLook): CardMark[] =>
  items.length === 0 ? [] : [{ text: `${text} ${items.length}`, look: markLook }];

const namedLooks: Record<NamedKind, MarkLook> = {
  alone: 'lead',
  first: 'lead',
  joint: 'joint',
  responsible: 'member',
  support: 'member',
  unspecified: 'member',
};

/** What a unit's card counts stands apart by basis, never added up. */
export function unitCard(plan: Plan, unit: Unit, locale: Locale): Card {
  const t = translator(locale);
  const duties = dutiesOf(plan).filter((duty) => duty.unit === unit.id);
  const through = (basis: string) => [
    ...new Set(duties.filter((duty) => duty.basis === basis).map(({ item }) => item)),
  ];
  const marks = [
    ...namedDuties(plan, unit.id).flatMap(({ kind, duties: named }) =>
      counted(t(`unit.${kind}`), named, namedLooks[kind]),
    ),
    ...counted(t('unit.member'), through('member'), 'member'),
    ...counted(t('unit.possible'), through('possible'), 'possible'),
  ];
  return card(cardPath(locale, 'units', unit.id), plan, locale, {
    place: t('unit.duties'),
    text: unitTitle(unit)[locale],
    voice: 'editor',
    under: locale === 'zh' ? unit.name.zh : unitLabel(unit).zh,
    rows: [marks.slice(0, 3), marks.slice(3)]
      .filter((row) => row.length > 0)
      .map((row) => ({ label: '', marks: row })),
    address: printed(href(locale, routes.unit(unit.id))),
  });
}

export const planCard = (plan: Plan, locale: Locale): Card =>
  card(cardPath(locale, plan.id), plan, locale, {
    place: plan.documentNumber[locale],
    text: plan.title[locale],
    voice: voices[locale],
    under: plan.issuer[locale],
    rows: [],
    address: printed(href(locale, routes.plan(plan.id))),
  });

/** The card of pages that belong to no plan, where there are several. */
export function siteCard({ name, description }: Edition, locale: Locale): Card {
  const t = translator(locale);
  const lines = { place: t('nav.home'), text: name[locale], under: description[locale] };
  return {
    path: cardPath(locale, 'site'),
    alt: [name[locale], t('site.unofficial')].join(locale === 'zh' ? '。' : '. '),
    content: {
      ...lines,
      lang: languageTags[locale],
      siteName: name[locale],
      unofficial: t('site.unofficial'),
      voice: 'editor',
      editors: '',
      rows: [],
      address: printed(href(locale, routes.home)),
    },
  };
}

/** The newest plan under which something falls on a unit; null where none does. */
export const planOnCard = (library: Library, unit: Unit): Plan | null =>
  plansFor(library, unit).find((plan) => dutiesOf(plan).some((duty) => duty.unit === unit.id)) ?? null;

/** Every card of the site. */
export const allCards = (library: Library): Card[] =>
  locales.flatMap((locale) => [
    ...library.plans.flatMap((plan) => [
      planCard(plan, locale),
      ...plan.items.map((item) => itemCard(plan, item, locale)),
    ]),
    ...(hasSeveralPlans(library) ? [siteCard(editionOf(library), locale)] : []),
    ...library.units.flatMap((unit) => {
      const plan = planOnCard(library, unit);
      return plan ? [unitCard(plan, unit, locale)] : [];
    }),
  ]);
