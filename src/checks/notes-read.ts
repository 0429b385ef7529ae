/** Every item ends in a note, and its lists of bodies say what the note prints. */
import { noteBrackets, roles, type Role } from '#text/grammar';
import { printedNames } from '#text/note';
import type { Content, Entry } from '#schema/content';
import type { FieldFinding } from '#schema/findings';
import { idOf, itemNumberOf } from '#schema/paths';

export function checkNotes(content: Content): FieldFinding[] {
  const bodies = [...content.units, ...content.groups];
  const idByName = new Map(
    bodies.flatMap(({ file, data }) =>
      [data.printed, ...data.variants]
        .filter((name) => name !== null)
        .map((name) => [name, idOf(file)] as const),
    ),
  );
  const check = ({ file, data }: Entry<'items'>, role: Role): FieldFinding[] => {
    const printed = printedNames(data.note, role);
    const unknown = printed.find((name) => !idByName.has(name));
    if (unknown !== undefined)
      return [{ file, path: ['note'], code: 'unit-unknown', params: { name: unknown } }];
    const expected = printed.map((name) => idByName.get(name));
    const same = expected.length === data[role].length && expected.every((id, at) => id === data[role][at]);
    const params = { role, printed: printed.join('、') };
    return same ? [] : [{ file, path: [role], code: 'note-mismatch', params }];
  };
  return content.items.flatMap((item) => {
    const { file, data } = item;
    const isNote = data.note.startsWith(noteBrackets.open) && data.note.endsWith(noteBrackets.close);
    const params = { number: itemNumberOf(file) };
    if (!isNote) return [{ file, path: ['note'], code: 'note-missing', params }];
    return roles.flatMap((role) => check(item, role));
  });
}
