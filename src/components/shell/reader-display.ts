/** Light or dark, contrast, the “/” key: at the foot of the menu, put there when it is first opened. */
import { wordsOfPage } from '#i18n/browser-words';
import * as settings from '#i18n/words/settings';
import { choose, chosen } from './reader-choice.ts';

const words = wordsOfPage(settings);
const groups = [
  {
    name: 'theme',
    title: words('settings.theme'),
    options: [
      ['', words('settings.system')],
      ['light', words('settings.light')],
      ['dark', words('settings.dark')],
    ],
  },
  {
    name: 'contrast',
    title: words('settings.contrast'),
    options: [
      ['', words('settings.system')],
      ['more', words('settings.more')],
    ],
  },
  {
    name: 'shortcut',
    title: words('settings.shortcut'),
    options: [
      ['', words('settings.on')],
      ['off', words('settings.off')],
    ],
  },
] as const;

// Pages are weighed without it, so its looks come along with it.
const looks = new CSSStyleSheet();
looks.replaceSync(`
  reader-display { display: block; margin-top: 1rem; border-top: 1px solid var(--edge); padding-top: 0.5rem; }
  reader-display legend { float: left; padding-block: 0.6em; margin-inline-end: 1em; color: var(--muted); }
  reader-display label { display: inline-flex; align-items: center; gap: 0.4em; min-height: 2.6em; margin-inline-end: 1em; }
  reader-display input { width: 1.45em; height: 1.45em; }
`);

/** One choice as a row of radio buttons. */
function fieldset({ name, title, options }: (typeof groups)[number]): HTMLElement {
  const made = document.createElement('fieldset');
  const legend = document.createElement('legend');
  legend.textContent = title;
  made.append(
    legend,
    ...options.map(([value, text]) => {
      const label = document.createElement('label');
      const input = document.createElement('input');
      Object.assign(input, { type: 'radio', name, value, checked: chosen(name) === value });
      input.addEventListener('change', () => choose(name, value));
      label.append(input, text);
      return label;
    }),
  );
  return made;
}

document.adoptedStyleSheets.push(looks);
document.querySelector('reader-display')?.append(...groups.map(fieldset));
