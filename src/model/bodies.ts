/** Units and groups by id: what stands in an item's lists. */
import type { Group, Library, Unit } from './library.ts';
import type { Bilingual } from '#schema/fields';

export type Body = { kind: 'unit'; unit: Unit } | { kind: 'group'; group: Group };

/**
 * The body with this id, as a plan knows it, or, asked of the library, as it is called now. Throws when there is none:
 * checked content has no unknown id.
 */
export function bodyOf({ units, groups }: Pick<Library, 'units' | 'groups'>, id: string): Body {
  const unit = units.find((each) => each.id === id);
  if (unit) return { kind: 'unit', unit };
  const group = groups.find((each) => each.id === id);
  if (group) return { kind: 'group', group };
  throw new Error(`no unit or group “${id}”`);
}

/** The name for running lists: as printed in Chinese (counties and zones by their full name), short in English. */
export const unitLabel = (unit: Unit): Bilingual => ({ zh: unit.printed ?? unit.name.zh, en: unit.short.en });

export const groupLabel = (group: Group): Bilingual => ({ zh: group.printed, en: group.name.en });

export const bodyLabel = (body: Body): Bilingual =>
  body.kind === 'unit' ? unitLabel(body.unit) : groupLabel(body.group);

/** What a body is called in running lists, by its id. */
export const bodyName = (bodies: Pick<Library, 'units' | 'groups'>, id: string): Bilingual =>
  bodyLabel(bodyOf(bodies, id));

/** The name for headings and titles: as printed in Chinese, in full in English. */
export const unitTitle = (unit: Unit): Bilingual => ({ zh: unitLabel(unit).zh, en: unit.name.en });
