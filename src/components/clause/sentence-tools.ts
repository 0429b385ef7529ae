/**
 * What a reader does with a sentence: copies it with its source, hands it to the browser's own sheet, makes a picture
 * of it. Loaded when a sentence is first pointed at, touched or focused; before that its row holds the link to its page.
 */
import { wordsOfPage } from '#i18n/browser-words';
import * as sentence from '#i18n/words/sentence';
import { toClipboard } from '#components/cite/clipboard.ts';
import { copiedBy } from '#components/cite/copied.ts';
// A script of its own, for it brings the QR code along.
import picture from './sentence-picture?worker&url';

const words = wordsOfPage(sentence);
/** Where the source line of the item stands, for all its sentences. */
const source = document.querySelector<HTMLElement>('copy-tools');

const said = document.createElement('span');
said.role = 'status';

/** The languages in which a sentence stands on the page. */
function shown(clause: Element): 'zh' | 'en' | 'both' {
  const isSeen = (selector: string) => clause.querySelector(selector)?.checkVisibility() ?? false;
  if (!isSeen('[data-clause-en]')) return 'zh';
  return isSeen('.clause-official') ? 'both' : 'en';
}

/** What is copied and shared: the words as they stand, and their source line; on its own page the line is its own. */
const quotation = (clause: Element) =>
  copiedBy(shown(clause), source as HTMLElement, clause.matches('[data-alone]') ? null : clause);

async function copy(clause: Element): Promise<void> {
  const done = await toClipboard(quotation(clause));
  clause.querySelector('.clause-tools')?.append(said);
  said.textContent = words(done ? 'sentence.copied' : 'sentence.failed');
}

async function share(clause: Element): Promise<void> {
  const url = clause.querySelector<HTMLAnchorElement>('.clause-tools a')?.href ?? location.href;
  // Who closes the sheet again has not failed.
  await navigator.share({ title: document.title, text: quotation(clause).text, url }).catch(() => null);
}

async function draw(clause: Element): Promise<void> {
  await import(/* @vite-ignore */ picture);
  clause.dispatchEvent(new Event('draw', { bubbles: true }));
}

const tools = [
  { text: words('sentence.copy'), act: copy },
  ...('share' in navigator ? [{ text: words('sentence.share'), act: share }] : []),
  { text: words('sentence.picture'), act: draw },
];

for (const row of document.querySelectorAll('.clause-tools')) {
  const clause = row.closest('.clause');
  if (!clause) continue;
  row.prepend(
    ...tools.map(({ text, act }) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = text;
      button.addEventListener('click', () => void act(clause));
      return button;
    }),
  );
}
