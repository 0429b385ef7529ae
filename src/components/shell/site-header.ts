/** The header: size of the text; what closes its menus; “/” for the search box. What is seldom used comes when it is. */
// Bundled apart and named by their addresses: what a bundler puts around import() weighs more than all that is here.
import display from './reader-display?worker&url';
import offers from '#components/search/search-suggest?worker&url';
import { choose, chosen } from './reader-choice.ts';

const header = document.querySelector('.site-header');
const menus = [...(header?.querySelectorAll('details') ?? [])];
const load = (address: string) => void import(/* @vite-ignore */ address).catch(() => null);

const sizes = [...document.querySelectorAll<HTMLButtonElement>('[name=size]')];
const mark = () => {
  for (const button of sizes) button.ariaPressed = String(button.value === chosen('size'));
};
mark();
for (const button of sizes) {
  button.addEventListener('click', () => {
    choose('size', button.value);
    mark();
  });
}

menus[0]?.addEventListener('toggle', () => load(display), { once: true });
document.querySelector('.site-search')?.addEventListener('focusin', () => load(offers), { once: true });

document.addEventListener('click', ({ target }) => {
  for (const menu of menus) if (!menu.contains(target as Node)) menu.open = false;
});

document.addEventListener('keydown', (event) => {
  const open = menus.find((menu) => menu.open && menu.contains(event.target as Node));
  if (event.key === 'Escape' && open) {
    open.open = false;
    open.querySelector('summary')?.focus();
  }
  const isTyping = (event.target as HTMLElement).closest('input, select, textarea, [contenteditable]');
  if (event.key !== '/' || event.ctrlKey || event.altKey || event.metaKey || isTyping) return;
  if (chosen('shortcut') === 'off') return;
  event.preventDefault();
  const field = document.getElementById('q');
  if (field?.checkVisibility()) field.focus();
  else location.assign(header?.querySelector<HTMLAnchorElement>('.site-narrow a')?.href ?? '');
});
