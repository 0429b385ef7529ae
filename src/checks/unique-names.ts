/** Notes are read by printed names: no two bodies of a jurisdiction may print the same at one time. */
import type { Content } from '#schema/content';
import type { FieldFinding } from '#schema/findings';
import { namingsOf, type Naming } from '#schema/registry';

/** Whether there is a month in which both names were in use. */
const meet = (a: Naming, b: Naming): boolean =>
  (a.until === null || b.from < a.until) && (b.until === null || a.from < b.until);

export function checkUniqueNames(content: Content): FieldFinding[] {
  const namings = namingsOf(content);
  const sameName = Map.groupBy(namings, ({ jurisdiction, name }) => `${jurisdiction} ${name}`);
  return [...sameName.values()].flatMap((all) =>
    all.flatMap((naming, at): FieldFinding[] => {
      const other = all.slice(0, at).find((each) => each.file !== naming.file && meet(each, naming));
      const { file, path, name } = naming;
      return other ? [{ file, path, code: 'name-duplicate', params: { name, other: other.file } }] : [];
    }),
  );
}
