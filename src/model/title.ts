import type { ItemData } from '#schema/schema';

/** An item's Chinese title: its first clause without the full stop, or the editor's words. */
export const titleText = (title: ItemData['title'], firstClause: string): string =>
  title.by === 'editor' ? title.text : firstClause.replace(/。$/u, '');
