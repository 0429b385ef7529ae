/**
 * What the copy buttons put on the clipboard. The texts are read off the page, so that a copy is what the
 * reader sees; what is here is small, for every item page carries it.
 */

const languages = { zh: 'zh-CN', en: 'en' } as const;

export interface Passage {
  /** Address of the page. */
  url: string;
  /** The citation. */
  cite: string;
  /** Quotations: the text, the line that says where it is from. */
  zh: readonly [text: string, source: string];
  en: readonly [text: string, source: string];
}

const escape = (text: string): string => text.replace(/[&<"]/gu, (mark) => `&#${mark.charCodeAt(0)};`);

/** Input: the passage and a button's value: link, cite, zh, en or both. Output: what it copies, in two forms. */
export function copyOf(passage: Passage, what: string): { text: string; html: string } {
  if (what === 'link' || what === 'cite') {
    const text = passage[what === 'link' ? 'url' : 'cite'];
    return { text, html: escape(text) };
  }
  const chosen = (['zh', 'en'] as const).filter((language) => what === language || what === 'both');
  return {
    text: chosen.map((language) => passage[language].join('\n')).join('\n\n'),
    html: chosen
      .map((language) => {
        const [text, source] = passage[language].map(escape);
        return `<blockquote lang="${languages[language]}" cite="${escape(passage.url)}">${text}</blockquote><p>${source}</p>`;
      })
      .join(''),
  };
}

/** Fills a template: [[…]] stays for a clause and goes for an item; # is the clause's number, @ the address. */
export const fill = (template: string, clause: string, url: string): string =>
  template
    .replace(/\[\[(.*)\]\]/u, clause && '$1')
    .replace('#', clause)
    .replace('@', url);

/** 2026-01-31, or 2026, 1, 31 for date parts: the day where the reader is. */
export function accessDate(now: Date, form: string | undefined): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return form === 'parts' ? parts.join(', ') : parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** <copy-tools>: beside an item's citation, cloned into the clause the reader turns to; around a list of citations. */
export class CopyTools extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLButtonElement) void this.copy(target);
    });
  }

  say(words: string): void {
    this.querySelector('[role]')?.replaceChildren(words);
  }

  /** What stands in the clause these tools were put into, or in the whole page. */
  passage(): Passage {
    const clause = this.closest('.clause');
    const text = (selector: string, separator: string) =>
      [...(clause ?? document).querySelectorAll(selector)]
        .map((each) => each.textContent.trim())
        .join(separator);
    const { url: page = '', zh = '', en = '', cite = '', repair = '' } = this.dataset;
    const number = clause ? clause.id.slice(1) : '';
    const url = number ? `${page}${number}/` : page;
    const repairs = [...(clause ?? document).querySelectorAll<HTMLElement>('ins[data-received]')].map(
      (ins) => '\n' + repair.replace('#', ins.textContent).replace('@', ins.dataset['received'] ?? ''),
    );
    return {
      url,
      cite: fill(cite, number, url),
      zh: [text('[data-clause]', ''), fill(zh, number, url) + repairs.join('')],
      en: [text('[data-clause-en]', ' '), fill(en, number, url)],
    };
  }

  async copy(button: HTMLButtonElement): Promise<void> {
    const citation = button.closest('.citation')?.querySelector('.citation-text');
    const { text, html } = citation
      ? { text: citation.textContent, html: citation.innerHTML }
      : copyOf(this.passage(), button.value);
    const blob = (content: string, type: string) => ({ [type]: new Blob([content], { type }) });
    const { done = '', failed = '' } = this.dataset;
    try {
      await navigator.clipboard.write([
        new ClipboardItem({ ...blob(text, 'text/plain'), ...blob(html, 'text/html') }),
      ]);
      this.say(done.replace('#', button.title || button.textContent.trim()));
    } catch {
      this.say(failed);
    }
  }
}

/** Gives every clause its menu: its “cite” link opens and closes it, and the clause the address names has it open. */
export function attachToClauses(tools: CopyTools): void {
  const toggle = (clause: Element | null, isOpen: boolean) => {
    document.querySelector('.clause copy-tools')?.remove();
    if (isOpen) clause?.append(tools.cloneNode(true));
    for (const link of document.querySelectorAll('.clause-cite'))
      link.ariaExpanded = String(isOpen && link.closest('.clause') === clause);
  };
  const follow = () => {
    const clause = document.querySelector('.clause:target');
    toggle(clause, true);
    if (clause) tools.say((tools.dataset['at'] ?? '').replace('#', clause.id.slice(1)));
  };
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('.clause-cite');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    toggle(link.closest('.clause'), link.ariaExpanded !== 'true');
  });
  document.addEventListener('keydown', ({ key, target }) => {
    const clause = (target as Element).closest('.clause:has(copy-tools)');
    if (key !== 'Escape' || !clause) return;
    toggle(null, false);
    clause.querySelector<HTMLElement>('.clause-cite')?.focus();
  });
  addEventListener('hashchange', follow);
  // A screen reader hears a change, not a text that was there when the page arrived.
  setTimeout(follow, 400);
}
