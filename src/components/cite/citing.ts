/** Puts the reader's date into citations, and fetches what copies them when the reader turns to a button. */
import { accessDate } from './access-date.ts';
// Bundled apart and named by its address: what a bundler puts around import() weighs more than all that is here.
import copying from './copy-tools?worker&url';

for (const place of document.querySelectorAll<HTMLElement>('[data-accessed]'))
  place.textContent = accessDate(new Date(), place.dataset['accessed']);

for (const tools of document.querySelectorAll<HTMLElement>('copy-tools')) {
  const load = () => import(/* @vite-ignore */ copying);
  for (const type of ['pointerover', 'focusin'])
    tools.addEventListener(type, () => void load().catch(() => null), { once: true });
  tools.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    // The words as they come with the element: what else there is to read them would weigh on every page.
    const { 'copy.failed': failed = '' } = JSON.parse(tools.dataset['words'] ?? '{}') as Record<
      string,
      string
    >;
    const say = () => tools.querySelector('[role]')?.replaceChildren(failed);
    load().then(() => target.dispatchEvent(new Event('copy-asked', { bubbles: true })), say);
  });
}
