/** Every item ends in a note, and its lists of bodies say what the note prints, by the names of its plan's place and time. */
import { noteBrackets, roles, type Role } from '#text/grammar';
import { printedNames } from '#text/note';
import type { Content, Entry } from '#schema/content';
import type { FieldFinding } from '#schema/findings';
import { itemNumberOf, planOf } from '#schema/paths';
import { registryFor, strangerTo } from '#schema/registry';

/** Where an item says what each of its notes says, its lists are what they say together. */
function sameAsAssignments({ file, data }: Entry<'items'>, role: Role): FieldFinding[] {
  if (data.assignments.length === 0) return [];
  const said = new Set(data.assignments.flatMap((each) => each[role]));
  const same = data[role].length === said.size && data[role].every((id) => said.has(id));
  const params = { role, printed: data.note };
  return same ? [] : [{ file, path: [role], code: 'note-mismatch', params }];
}

export function checkNotes(content: Content): FieldFinding[] {
  const registries = new Map(
    content.plans.map(({ file, data }) => [
      planOf(file),
      { ...data, registry: registryFor(data.jurisdiction, content, data.issuedOn) },
    ]),
  );
  const check = ({ file, data }: Entry<'items'>, role: Role): FieldFinding[] => {
    const plan = registries.get(planOf(file));
    // Without a jurisdiction there is nothing to read it by; that is a finding of its own.
    if (!plan || plan.jurisdiction === '') return [];
    const { registry, jurisdiction, issuedOn } = plan;
    const printed = printedNames(data.note, role);
    const unknown = printed.find((name) => !registry.has(name));
    if (unknown !== undefined)
      return [{ file, path: ['note'], ...strangerTo(unknown, jurisdiction, content, issuedOn) }];
    const expected = printed.map((name) => registry.get(name));
    const same = expected.length === data[role].length && expected.every((id, at) => id === data[role][at]);
    const params = { role, printed: printed.join('、') };
    return same ? [] : [{ file, path: [role], code: 'note-mismatch', params }];
  };
  const structured = new Set(content.structures.map(({ file }) => planOf(file)));
  return content.items.flatMap((item) => {
    const { file, data } = item;
    if (structured.has(planOf(file))) return roles.flatMap((role) => sameAsAssignments(item, role));
    const isNote = data.note.startsWith(noteBrackets.open) && data.note.endsWith(noteBrackets.close);
    const params = { number: itemNumberOf(file) };
    if (!isNote) return [{ file, path: ['note'], code: 'note-missing', params }];
    return roles.flatMap((role) => check(item, role));
  });
}
