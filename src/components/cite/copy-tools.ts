import { copiedBy, type Copied } from './copied.ts';

/** <copy-tools>: beside an item's citation, cloned into the clause the reader turns to; around a list of citations. */
export class CopyTools extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLButtonElement) void this.copy(target);
    });
  }

  say(words: string | undefined, what: string): void {
    this.querySelector('[role]')?.replaceChildren((words ?? '').replace('#', what));
  }

  async copy(button: HTMLButtonElement): Promise<void> {
    const citation = button.closest('.citation')?.querySelector('.citation-text');
    const { text, html }: Copied = citation
      ? { text: citation.textContent, html: citation.innerHTML }
      : copiedBy(button.value, this, this.closest('.clause'));
    const forms = { 'text/plain': text, 'text/html': html };
    const blobs = Object.entries(forms).map(([type, form]) => [type, new Blob([form], { type })]);
    const { done, failed } = this.dataset;
    await navigator.clipboard
      .write([new ClipboardItem(Object.fromEntries(blobs) as Record<string, Blob>)])
      .then(
        () => this.say(done, button.title || button.textContent.trim()),
        () => this.say(failed, ''),
      );
  }
}

/** Gives every clause its menu: its “cite” link opens and closes it, and the clause the address names has it open. */
export function attachToClauses(tools: CopyTools): void {
  const menu = tools.cloneNode(true) as HTMLElement & Pick<CopyTools, 'say'>;
  const toggle = (clause: Element | null) => {
    menu.closest('.clause')?.querySelector('.clause-cite')?.setAttribute('aria-expanded', 'false');
    menu.say('', '');
    menu.remove();
    clause?.querySelector('.clause-cite')?.setAttribute('aria-expanded', 'true');
    clause?.append(menu);
  };
  const follow = () => {
    const clause = document.querySelector('.clause:target');
    if (!clause) return;
    toggle(clause);
    tools.say(tools.dataset['at'], clause.id.slice(1));
  };
  addEventListener('click', (event) => {
    const link = (event.target as Element).closest('.clause-cite');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const clause = link.closest('.clause');
    toggle(menu.parentNode === clause ? null : clause);
  });
  addEventListener('keydown', ({ key }) => {
    const link = menu.closest('.clause')?.querySelector<HTMLElement>('.clause-cite');
    if (key !== 'Escape' || !link || !menu.contains(document.activeElement)) return;
    toggle(null);
    link.focus();
  });
  addEventListener('hashchange', follow);
  // A screen reader hears a change, not a text that was there when the page arrived.
  setTimeout(follow, 400);
}
