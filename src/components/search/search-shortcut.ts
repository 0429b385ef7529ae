/** The search box of the header: “/” leads to the search field from anywhere on a page, unless the reader has turned it off; the field offers results once it is used. */
// Bundled apart and named by its address: what a bundler puts around import() weighs more than all that is here.
import offers from './search-suggest?worker&url';

document.addEventListener('keydown', (event) => {
  const isTyping = (event.target as HTMLElement).closest('input, select, textarea, [contenteditable]');
  if (event.key !== '/' || event.ctrlKey || event.altKey || event.metaKey || isTyping) return;
  if (document.documentElement.dataset['shortcut'] === 'off') return;
  event.preventDefault();
  document.getElementById('q')?.focus();
});

document
  .querySelector('.site-search')
  ?.addEventListener('focusin', () => void import(/* @vite-ignore */ offers).catch(() => null), {
    once: true,
  });
