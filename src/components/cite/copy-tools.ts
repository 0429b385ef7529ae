/** What a button of <copy-tools> copies, and what is said of it. Loaded when one is turned to; `copy-asked` asks for it. */
import { toClipboard } from './clipboard.ts';
import { copiedBy, type Copied } from './copied.ts';

async function copy(button: HTMLButtonElement, tools: HTMLElement): Promise<void> {
  const say = (words: string | undefined, what: string) =>
    tools.querySelector('[role]')?.replaceChildren((words ?? '').replace('#', what));
  const citation = button.closest('.citation')?.querySelector('.citation-text');
  const copied: Copied = citation
    ? { text: citation.textContent, html: citation.innerHTML }
    : copiedBy(button.value, tools, null);
  const { done, failed } = tools.dataset;
  if (await toClipboard(copied)) say(done, button.title || button.textContent.trim());
  else say(failed, '');
}

document.addEventListener('copy-asked', ({ target }) => {
  const button = target as HTMLButtonElement;
  const tools = button.closest<HTMLElement>('copy-tools');
  if (tools) void copy(button, tools);
});
