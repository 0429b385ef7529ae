/** What of a plan's head is empty is either to be written or said to be missing for good; the plan has a title and a day. */
import type { Content } from '#schema/content';
import type { FieldFinding } from '#schema/findings';
import { printedFields } from '#schema/plan';

/** Elements that a document may have or not; nobody misses them. */
const mayBeEmpty: ReadonlySet<string> = new Set(['annotation', 'noticeTitle']);

export const checkHeads = (content: Content): FieldFinding[] =>
  content.plans.flatMap(({ file, data }) => {
    const absent = new Set<string>(data.absent);
    const empty = [...printedFields, 'issuedOn' as const].filter(
      (field) => data[field] === '' && !absent.has(field) && !mayBeEmpty.has(field),
    );
    return empty.map((field): FieldFinding => ({
      file,
      path: [field],
      code: 'head-missing',
      params: { field },
    }));
  });

/** Sections without a title of their own. */
export const checkSectionTitles = (content: Content): FieldFinding[] =>
  content.sections.flatMap(({ file, data }) =>
    data.sections.flatMap(({ title, number }, at): FieldFinding[] =>
      title === ''
        ? [{ file, path: ['sections', at, 'title'], code: 'section-title-missing', params: { number } }]
        : [],
    ),
  );
