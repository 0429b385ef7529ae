/** A number in a reading stands in a clause that its sentence is about, unless the sentence names another source. */
import { readingText } from '#text/repairs';
import { sentencesOfReading } from '#text/reading';
import type { Content } from '#schema/content';
import type { FieldFinding } from '#schema/findings';
import { planOf } from '#schema/paths';
import { clausesOf, englishClausesOf, readingsOf, repairsOf } from '#schema/queries';

/** 100, 1000 for 1,000 */
const numbersIn = (text: string): string[] =>
  (text.match(/\d+(?:,\d{3})*(?:\.\d+)?/gu) ?? []).map((number) => number.replaceAll(',', ''));

/** The numbers of a plan's clauses, in either language, by clause. */
function numbersByClause(content: Content, plan: string): Map<string, Set<string>> {
  const english = new Map(englishClausesOf(content, plan).map(({ id, text }) => [id, text]));
  return new Map(
    clausesOf(content, plan).map(({ id, text }) => {
      const reading = readingText(text, repairsOf(content, plan, id));
      return [id, new Set(numbersIn(`${reading} ${english.get(id) ?? ''}`))];
    }),
  );
}

export function checkReadingsCount(content: Content): FieldFinding[] {
  return readingsOf(content).flatMap(({ item, file, reading }) => {
    const known = numbersByClause(content, planOf(item.file));
    return sentencesOfReading(reading)
      .filter(({ marks }) => marks.every(({ kind }) => kind !== 'Source'))
      .flatMap(({ text, at, marks }) => {
        const clauses = marks.filter(({ kind }) => kind === 'Clause').map(({ id }) => id);
        return numbersIn(text)
          .filter((number) => !clauses.some((id) => known.get(id)?.has(number)))
          .map((number): FieldFinding => {
            const params = { number, clauses: clauses.join(', ') };
            return { file, path: ['body', at], code: 'reading-number', params };
          });
      });
  });
}
