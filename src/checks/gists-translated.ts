/** A gist is of a clause of its item, and stands in both languages. */
import type { Content } from '#schema/content';
import type { FieldFinding } from '#schema/findings';
import { englishFileOf } from '#schema/paths';
import { englishOf } from '#schema/queries';

export function checkGists(content: Content): FieldFinding[] {
  return content.items.flatMap((item) => {
    const target = englishFileOf(item.file);
    const english = englishOf(content, item)?.data.gist ?? [];
    return item.data.gist.flatMap(({ clause }, at): FieldFinding[] => {
      if (!item.data.clauses.some(({ id }) => id === clause)) {
        const params = { id: clause, kind: 'clause' };
        return [{ file: item.file, path: ['gist', at, 'clause'], code: 'reference-unknown', params }];
      }
      if (english[at]?.clause === clause) return [];
      const params = { what: `the gist of clause ${clause}`, file: target };
      return [{ file: target, path: ['gist', at], code: 'translation-missing', params }];
    });
  });
}
