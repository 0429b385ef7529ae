/** The texts a reading gives, each by the name under which a paragraph refers to it. */
import { headFields, type ParsedPlan } from '../parse/parsed.ts';

/** title, notice.1, s2, s2-1, s2.1, 3.heading, 3.1, 3.note.1 → the text. */
export function fieldsOf({ head, sections, items }: ParsedPlan): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const field of headFields) fields.set(field, head[field]);
  for (const field of ['notice', 'preamble'] as const)
    head[field].forEach((text, at) => fields.set(`${field}.${at + 1}`, text));
  sections.forEach(({ title, parts, text }, at) => {
    const section = `s${at + 1}`;
    fields.set(section, title);
    parts.forEach((part, place) => fields.set(`${section}-${place + 1}`, part.title));
    text.forEach((sentence, place) => fields.set(`${section}.${place + 1}`, sentence));
  });
  for (const { number, heading, clauses, assignments } of items) {
    fields.set(`${number}.heading`, heading);
    clauses.forEach((text, at) => fields.set(`${number}.${at + 1}`, text));
    assignments.forEach(({ note }, at) => fields.set(`${number}.note.${at + 1}`, note));
  }
  return fields;
}
