/**
 * What the reader can choose: in 大字 the size of the text, a choice of its own that older readers find; at the foot of
 * the menu light or dark, contrast, the “/” key. Loaded when one of the two is first opened.
 */
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
  [open] > reader-size { display: flex; padding-block: 1rem; }
  reader-size button { padding: 0.5em 0.9em; border: 1px solid var(--control); color: inherit; white-space: nowrap; }
  reader-size button + button { border-inline-start: 0; font-size: 1.2em; }
  reader-size button:last-child { font-size: 1.4em; }
  /* The outline is seen where the reader's own colours take the others' place. */
  reader-size [aria-pressed='true'] { background: var(--ink); color: var(--paper); outline: 3px solid #0000; outline-offset: -6px; }
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

const sizes = (['normal', 'large', 'largest'] as const).map((size) => {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words(`size.${size}`);
  button.value = size === 'normal' ? '' : size;
  button.addEventListener('click', () => {
    choose('size', button.value);
    mark();
  });
  return button;
});
const mark = () => {
  for (const button of sizes) button.ariaPressed = String(button.value === chosen('size'));
};

document.adoptedStyleSheets.push(looks);
document.querySelector('reader-display')?.append(...groups.map(fieldset));
document.querySelector('reader-size')?.append(...sizes);
mark();
