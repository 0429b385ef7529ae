/** What an item's notes say beside who: of which sentence, until when, and what binds beyond the item. */
import { formatList } from '#i18n/format';
import type { Locale } from '#i18n/locales';
import { translator } from '#i18n/translate';
import { bodyName } from '#model/bodies';
import { bodiesOf, type Item, type Plan } from '#model/library';
import { clausePart } from '#schema/paths';

export interface AssignmentLine {
  /** Sentence 2: the bodies. */
  who: string;
  /** Printed words, each with what it is: 时限：6月底前. */
  words: { label: string; printed: string }[];
}

/** Input: a plan's item. Output: a line for each note that says more than who; none where none does. */
export function assignmentsOf(plan: Plan, item: Item, locale: Locale): AssignmentLine[] {
  const t = translator(locale);
  return item.assignments.flatMap((assignment): AssignmentLine[] => {
    const { clause, deadline, blanket } = assignment;
    if (clause === undefined && deadline === undefined && blanket === undefined) return [];
    const names = bodiesOf(assignment).map((id) => bodyName(plan, id)[locale]);
    const of = clause === undefined ? [] : [t('item.assignment.clause', { n: clausePart(clause) })];
    return [
      {
        who: [...of, formatList(names, locale)].join(locale === 'zh' ? '' : ' '),
        words: [
          ...(deadline === undefined ? [] : [{ label: t('item.assignment.deadline'), printed: deadline }]),
          ...(blanket === undefined ? [] : [{ label: t('item.assignment.blanket'), printed: blanket }]),
        ],
      },
    ];
  });
}
