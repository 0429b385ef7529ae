/** <citation-list>: a copy button for each citation, which keeps its italics where HTML is pasted. */
import { toClipboard } from './clipboard.ts';

export class CitationList extends HTMLElement {
  connectedCallback(): void {
    for (const button of this.querySelectorAll('button')) {
      button.hidden = false;
      button.addEventListener('click', () => void this.copy(button));
    }
  }

  async copy(button: HTMLButtonElement): Promise<void> {
    const citation = button.closest('.citation');
    const text = citation?.querySelector<HTMLElement>('.citation-text');
    const status = this.querySelector('[role=status]');
    if (!text || !status) return;
    const name = citation?.querySelector('dt')?.textContent ?? '';
    const { done = '', failed = '' } = this.dataset;
    try {
      await toClipboard(text.textContent, text.querySelector('i') ? text.innerHTML : undefined);
      status.textContent = done.replace('#', name);
    } catch {
      status.textContent = failed;
    }
  }
}
