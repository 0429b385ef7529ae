/** No id stands twice in one file, and no unit and group share one. */
import type { Content } from '#schema/content';
import type { FieldFinding } from '#schema/findings';
import { idOf } from '#schema/paths';

const duplicates = (ids: readonly string[]): number[] =>
  ids.flatMap((id, index) => (ids.indexOf(id) < index ? [index] : []));

export function checkUniqueIds(content: Content): FieldFinding[] {
  const lists = [
    ...content.repairs.map(({ file, data }) => ({
      file,
      field: 'repairs',
      ids: data.repairs.map(({ id }) => id),
    })),
    ...content.doubts.map(({ file, data }) => ({
      file,
      field: 'doubts',
      ids: data.doubts.map(({ id }) => id),
    })),
    ...content.followUps.map(({ file, data }) => ({
      file,
      field: 'records',
      ids: data.records.map(({ id }) => id),
    })),
    ...content.targets.map(({ file, data }) => ({
      file,
      field: 'targets',
      ids: data.targets.map(({ id }) => id),
    })),
    ...content.items.map(({ file, data }) => ({
      file,
      field: 'clauses',
      ids: data.clauses.map(({ id }) => id),
    })),
    ...content.itemTranslations.map(({ file, data }) => ({
      file,
      field: 'clauses',
      ids: data.clauses.map(({ id }) => id),
    })),
  ];
  const inLists = lists.flatMap(({ file, field, ids }) =>
    duplicates(ids).map((index): FieldFinding => {
      return { file, path: [field, index, 'id'], code: 'id-duplicate', params: { id: ids[index] ?? '' } };
    }),
  );
  const bodies = [...content.units, ...content.groups].map(({ file }) => file);
  const acrossFolders = duplicates(bodies.map(idOf)).map((index): FieldFinding => {
    const file = bodies[index] ?? '';
    return { file, path: [], code: 'id-duplicate', params: { id: idOf(file) } };
  });
  return [...inLists, ...acrossFolders];
}
