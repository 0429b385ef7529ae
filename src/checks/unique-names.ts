/** Notes are read by printed names: no two bodies may print the same. */
import type { Content } from '#schema/content';
import type { FieldFinding } from '#schema/findings';

export function checkUniqueNames(content: Content): FieldFinding[] {
  const owners = new Map<string, string>();
  return [...content.units, ...content.groups].flatMap(({ file, data }) => {
    const names = [
      { name: data.printed, path: ['printed'] },
      ...data.variants.map((name, at) => ({ name, path: ['variants', at] })),
    ];
    return names.flatMap(({ name, path }): FieldFinding[] => {
      if (name === null) return [];
      const other = owners.get(name) ?? file;
      owners.set(name, other);
      return other === file ? [] : [{ file, path, code: 'name-duplicate', params: { name, other } }];
    });
  });
}
