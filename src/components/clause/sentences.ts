/** Pages that show sentences: says which one is being read, and fetches what is asked for. */
// Bundled apart and named by their addresses: what a bundler puts around import() weighs more than all that is here.
import aloud from './read-aloud?worker&url';
import tools from './sentence-tools?worker&url';
import { canRead } from './voice-language.ts';

const load = (address: string) => import(/* @vite-ignore */ address).catch(() => null);

const list = document.querySelector('.clauses');
const place = document.querySelector('[data-place]');
const reading = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries)
      if (isIntersecting) place?.replaceChildren(` · ${target.querySelector('a')?.textContent.trim()}`);
  },
  // A band below the line itself, in which the eye is.
  { rootMargin: '-20% 0px -70%' },
);
for (const clause of list?.children ?? []) reading.observe(clause);

// In a list the tools of a sentence come when one is touched, pointed at or focused; on its own page they stand there.
for (const type of ['pointerover', 'focusin'])
  list?.addEventListener(type, () => void load(tools), { once: true });
list?.addEventListener('click', ({ target }) => {
  const element = target as Element;
  if (!element.closest('a, button, summary')) element.closest('.clause')?.classList.toggle('is-open');
});
if (document.querySelector('[data-alone]')) void load(tools);

const { lang } = document.documentElement;
const bar = document.querySelector<HTMLElement>('[data-read-aloud]');
if (bar && 'speechSynthesis' in window) {
  const offer = () => {
    bar.hidden = !speechSynthesis.getVoices().some((voice) => canRead(voice.lang, lang));
  };
  offer();
  speechSynthesis.addEventListener('voiceschanged', offer);
  bar.addEventListener('pointerover', () => void load(aloud), { once: true });
  const start = () => void load(aloud).then(() => bar.dispatchEvent(new Event('read')));
  bar.addEventListener('click', start, { once: true });
}
