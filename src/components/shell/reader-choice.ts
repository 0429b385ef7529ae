/**
 * What the reader has chosen: size of the text, light or dark, contrast, view of an item. Each stands as a data
 * attribute on the root element, which `earlySettings` sets again before the next page is drawn.
 */
const key = 'reading';

/** Sets one choice and keeps it in this browser only; '' takes it back. */
export function choose(name: string, value: string): void {
  const root = document.documentElement.dataset;
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, string>;
    kept[name] = value;
    localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // Storage is refused in some private windows; the choice then holds for this page.
  }
  root[name] = value;
}

export const chosen = (name: string): string => document.documentElement.dataset[name] ?? '';
