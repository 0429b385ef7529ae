/** Every item whose first clause is no heading has a title of the editors. */
import type { Content } from '#schema/content';
import type { FieldFinding } from '#schema/findings';
import { itemNumberOf } from '#schema/paths';

export const checkTitles = (content: Content): FieldFinding[] =>
  content.items.flatMap(({ file, data: { title } }): FieldFinding[] =>
    title.by === 'editor' && title.text === ''
      ? [{ file, path: ['title', 'text'], code: 'title-missing', params: { number: itemNumberOf(file) } }]
      : [],
  );
