/** Every sentence of a reading says which clause it is about; every clause is spoken of, or deliberately left out. */
import { sentencesOfReading } from '#text/reading';
import type { Content } from '#schema/content';
import type { FieldFinding } from '#schema/findings';
import { sentenceOf } from '#schema/paths';
import { readingsOf, type ItemReading } from '#schema/queries';

function check({ item, file, reading }: ItemReading): FieldFinding[] {
  const sentences = sentencesOfReading(reading).map(({ text, at, marks }) => {
    return { text, at, clauses: marks.filter(({ kind }) => kind === 'Clause').map(({ id }) => id) };
  });
  const spokenOf = new Set(sentences.flatMap(({ clauses }) => clauses));
  const { clauses, readingLeavesOut } = item.data;
  const ungrounded = sentences
    .filter((sentence) => sentence.clauses.length === 0)
    .map(({ text, at }): FieldFinding => {
      return { file, path: ['body', at], code: 'reading-ungrounded', params: { text } };
    });
  const gaps = clauses
    .filter(({ id }) => !spokenOf.has(id) && !spokenOf.has(sentenceOf(id)) && !readingLeavesOut.includes(id))
    .map(({ id }): FieldFinding => {
      return { file, path: ['body', 0], code: 'reading-gap', params: { clause: id } };
    });
  return [...ungrounded, ...gaps];
}

/** What is named as left out is a clause of the item, and left out indeed. */
const checkLeftOut = (readings: readonly ItemReading[]): FieldFinding[] =>
  readings
    .filter(({ language }) => language === 'zh')
    .flatMap(({ item: { file, data }, reading }) => {
      const spokenOf = new Set(sentencesOfReading(reading).flatMap(({ marks }) => marks.map(({ id }) => id)));
      return data.readingLeavesOut.flatMap((clause, at): FieldFinding[] =>
        data.clauses.some(({ id }) => id === clause) && !spokenOf.has(clause)
          ? []
          : [{ file, path: ['readingLeavesOut', at], code: 'reading-not-left-out', params: { clause } }],
      );
    });

export function checkReadingsGrounded(content: Content): FieldFinding[] {
  const readings = readingsOf(content);
  return [...readings.flatMap(check), ...checkLeftOut(readings)];
}
