/**
 * On every page: keeps what the reader chooses, closes the menus of the header, leads to the search box on “/”. What is
 * seldom used comes when it is.
 */
// Bundled apart and named by their addresses: what a bundler puts around import() weighs more than all that is here.
import display from './reader-display?worker&url';
import offers from '#components/search/search-code?worker&url';
import { choose, chosen } from './reader-choice.ts';

const header = document.querySelector('.site-header');
const menus = [...(header?.querySelectorAll('details') ?? [])];
const load = (address: string) => void import(/* @vite-ignore */ address).catch(() => null);

// Ways of reading an item are links, which work without this.
for (const link of document.querySelectorAll<HTMLElement>('a[data-view]'))
  link.addEventListener('click', () => choose('view', link.dataset['view'] ?? ''));

for (const menu of menus) menu.addEventListener('toggle', () => load(display), { once: true });
document.querySelector('.site-search')?.addEventListener('focusin', () => load(offers), { once: true });

document.addEventListener('click', ({ target }) => {
  for (const menu of menus) if (!menu.contains(target as Node)) menu.open = false;
});

document.addEventListener('keydown', (event) => {
  const target = event.target as HTMLElement;
  const open = menus.find((menu) => menu.open && menu.contains(target));
  if (event.key === 'Escape' && open) {
    open.open = false;
    open.querySelector('summary')?.focus();
  }
  const isTyping = target.closest('input, select, textarea, [contenteditable]');
  if (event.key !== '/' || event.ctrlKey || event.altKey || event.metaKey || isTyping) return;
  if (chosen('shortcut') === 'off') return;
  event.preventDefault();
  const field = document.getElementById('q');
  if (field?.checkVisibility()) field.focus();
  else header?.querySelector<HTMLElement>('.site-narrow a')?.click();
});
