/** What a button of <copy-tools> copies, and what is said of it. Loaded when one is turned to; `copy-asked` asks for it. */
import { wordsOfPage } from '#i18n/browser-words';
import * as copying from '#i18n/words/copy';
import { toClipboard } from './clipboard.ts';
import { copiedBy, type Copied } from './copied.ts';

const words = wordsOfPage(copying);

async function copy(button: HTMLButtonElement, tools: HTMLElement): Promise<void> {
  const citation = button.closest('.citation')?.querySelector('.citation-text');
  const copied: Copied = citation
    ? { text: citation.textContent, html: citation.innerHTML }
    : copiedBy(button.value, tools, null);
  const what = button.title || button.textContent.trim();
  const isDone = await toClipboard(copied);
  tools
    .querySelector('[role]')
    ?.replaceChildren(isDone ? words('copy.done', { what }) : words('copy.failed'));
}

document.addEventListener('copy-asked', ({ target }) => {
  const button = target as HTMLButtonElement;
  const tools = button.closest<HTMLElement>('copy-tools');
  if (tools) void copy(button, tools);
});
