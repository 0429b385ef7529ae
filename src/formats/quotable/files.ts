/** Everything of a plan that can be quoted, in document order, with its address: what the quotation check is fed. */
import { sectionMark } from '#text/grammar';
import type { Clause, Item, Library, Plan } from '#model/library';
import { targetsOfItem } from '#model/targets';
import { clausePart } from '#schema/paths';
import type { Bilingual } from '#schema/fields';
import type { Passage } from '#engines/quotation/corpus';
import { sectionNumber } from '#i18n/section-label';
import type { Word } from '#i18n/translate';
import { clausePage, clauseRoute, href, routes } from '#urls';
import { ofPlan } from '#formats/naming';
import { inBoth } from '#formats/published-file';

const link = (route: string): Bilingual => ({ zh: href('zh', route), en: href('en', route) });

const clausePassage = (plan: Plan, clause: Clause, name: Bilingual, lead = ''): Passage => ({
  lead,
  zh: clause.zh,
  ...(clause.received === clause.zh
    ? {}
    : {
        received: clause.received,
        repairs: clause.segments.flatMap(({ text, received }) =>
          received === undefined ? [] : [{ received, proposed: text }],
        ),
      }),
  en: clause.en,
  label: name,
  url: link(/^\d/u.test(clause.id) ? clausePage(plan.id, clause.id) : clauseRoute(plan.id, clause.id)),
});

const itemPassages = (plan: Plan, item: Item): Passage[] => [
  ...item.clauses.map((clause, index) =>
    clausePassage(
      plan,
      clause,
      inBoth('clause.label', { n: item.number, c: clausePart(clause.id) }),
      index === 0 ? `${item.number}.` : '',
    ),
  ),
  {
    lead: '',
    zh: item.note,
    en: '',
    label: inBoth('verify.note', { n: item.number }),
    url: link(routes.item(plan.id, item.number)),
  },
];

/** What the editors say of an item, in their own words. */
const ownPassages = (plan: Plan, item: Item): Passage[] => {
  const says = ({ zh, en }: Bilingual): Passage => ({
    lead: '',
    zh,
    en,
    isOwn: true,
    label: inBoth('item.number', { n: item.number }),
    url: link(routes.item(plan.id, item.number)),
  });
  return [item.title, ...item.gist, ...targetsOfItem(plan, item).map(({ label }) => label)].map(says);
};

/** Passages with repairs applied; the received wording stands beside where it differs. The editors' own come last. */
export function quotablePassages(plan: Plan, library: Pick<Library, 'plans'>): Passage[] {
  const onPlan = (word: Word, { zh, en }: Bilingual): Passage => ({
    lead: '',
    zh,
    en,
    label: inBoth(word),
    url: link(routes.plan(plan.id)),
  });
  const named = (word: Word) => (clause: Clause) => clausePassage(plan, clause, inBoth(word));
  return [
    onPlan('plan.issuer', plan.issuer),
    onPlan('plan.number', plan.documentNumber),
    onPlan('plan.noticeTitle', plan.noticeTitle),
    onPlan('plan.addressees', plan.addressees),
    ...plan.notice.map(named('plan.notice')),
    onPlan('verify.signer', plan.signer),
    onPlan('plan.date', plan.printedDate),
    ...(plan.annotation ? [onPlan('plan.annotation', plan.annotation)] : []),
    onPlan('verify.planTitle', plan.title),
    ...plan.preamble.map(named('plan.preamble')),
    ...plan.sections.flatMap((section) => [
      {
        lead: sectionMark(section.number),
        ...section.title,
        label: {
          zh: sectionNumber(section.number, 'zh'),
          en: sectionNumber(section.number, 'en'),
        },
        url: link(routes.section(plan.id, section.number)),
      },
      ...section.items.flatMap((item) => itemPassages(plan, item)),
    ]),
    ...plan.items.flatMap((item) => ownPassages(plan, item)),
  ]
    .filter(({ zh }) => zh !== '')
    .map((passage) => ({ ...passage, label: ofPlan(library, plan, passage.label) }));
}
