/** The marks of a reading name clauses and targets of its item, units that its note names, and terms of the glossary. */
import { sentencesOfReading, type MarkKind } from '#text/reading';
import type { Content } from '#schema/content';
import type { FieldFinding } from '#schema/findings';
import { idOf, planOf } from '#schema/paths';
import { inPlan, readingsOf, type ItemReading } from '#schema/queries';

/** What each kind of mark may name in the reading of an item. */
function namesIn(
  content: Content,
  { item: { file, data } }: ItemReading,
): Record<MarkKind, (id: string) => boolean> {
  const clauses = new Set(data.clauses.map(({ id }) => id));
  const units = new Set(content.units.map((unit) => idOf(unit.file)));
  const named = new Set([...data.lead, ...data.responsible].filter((id) => units.has(id)));
  const terms = new Set(content.terms.map((term) => idOf(term.file)));
  const targets = new Set(
    inPlan(content.targets, planOf(file))
      .flatMap((entry) => entry.data.targets)
      .filter(({ clause }) => clauses.has(clause))
      .map(({ id }) => id),
  );
  return {
    Clause: (id) => clauses.has(id),
    Unit: (id) => named.has(id),
    Term: (id) => terms.has(id),
    Target: (id) => targets.has(id),
    Source: (url) => URL.canParse(url),
  };
}

export function checkReadingsRefer(content: Content): FieldFinding[] {
  return readingsOf(content).flatMap((own) => {
    const { file, reading } = own;
    const isKnown = namesIn(content, own);
    const strange = reading.strange.map(({ text, at }): FieldFinding => {
      return { file, path: ['body', at], code: 'reading-mark', params: { mark: text } };
    });
    const unknown = sentencesOfReading(reading)
      .flatMap(({ marks }) => marks)
      .filter(({ kind, id }) => !isKnown[kind](id))
      .map(({ kind, id, at }): FieldFinding => {
        return { file, path: ['body', at], code: 'reading-reference', params: { id, kind } };
      });
    return [...strange, ...unknown];
  });
}
