/** Every id names something that is there. */
import { roles } from '#text/grammar';
import type { Content } from '#schema/content';
import type { FieldFinding } from '#schema/findings';
import { idOf, planOf, sentenceOf } from '#schema/paths';
import { inPlan } from '#schema/queries';

export function checkReferences(content: Content): FieldFinding[] {
  const findings: FieldFinding[] = [];
  const ids = (entries: readonly { file: string }[]) => new Set(entries.map(({ file }) => idOf(file)));
  const units = ids(content.units);
  const bodies = new Set([...units, ...ids(content.groups)]);
  const terms = ids(content.terms);
  const expect = (
    known: ReadonlySet<string>,
    kind: string,
    id: string,
    file: string,
    path: FieldFinding['path'],
  ) => {
    if (!known.has(id)) findings.push({ file, path, code: 'reference-unknown', params: { id, kind } });
  };
  for (const { file, data } of content.items)
    for (const role of roles)
      data[role].forEach((id, at) => expect(bodies, 'unit or group', id, file, [role, at]));
  for (const { file, data } of content.items)
    data.assignments.forEach(({ clause }, at) => {
      const known = new Set(data.clauses.map(({ id }) => sentenceOf(id)));
      if (clause !== undefined) expect(known, 'clause', clause, file, ['assignments', at, 'clause']);
    });
  for (const { file, data } of content.groups)
    data.rosters.forEach(({ members }, roster) =>
      members.forEach(({ unit }, at) =>
        expect(units, 'unit', unit, file, ['rosters', roster, 'members', at, 'unit']),
      ),
    );
  for (const { file, data } of content.terms)
    data.related.forEach((id, at) => expect(terms, 'term', id, file, ['related', at]));
  for (const { file, data } of content.exceptions)
    data.exceptions.forEach(({ term }, at) => expect(terms, 'term', term, file, ['exceptions', at, 'term']));
  const plans = new Set(content.plans.map(({ file }) => planOf(file)));
  for (const { file, data } of content.changes)
    data.versions.forEach(({ changes }, version) =>
      changes.forEach(({ plan }, at) => {
        if (plan !== undefined)
          expect(plans, 'plan', plan, file, ['versions', version, 'changes', at, 'plan']);
      }),
    );
  for (const { file, data } of content.items) {
    const sections = inPlan(content.sections, planOf(file)).flatMap((entry) => entry.data.sections);
    const known = new Set(sections.map(({ number }) => String(number)));
    expect(known, 'section', String(data.section), file, ['section']);
  }
  return findings;
}
