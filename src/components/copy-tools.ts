/**
 * What the copy buttons put on the clipboard, for an item or one of its clauses. The texts are read
 * off the page, so that a copy is what the reader sees.
 */
import { toClipboard } from './clipboard.ts';

export interface Passage {
  /** Text, language tag and source line of each language. */
  zh: string;
  en: string;
  zhSource: string;
  enSource: string;
  /** Notes on repaired wordings in the Chinese. */
  repairs: string[];
  url: string;
  cite: string;
}

export interface Copy {
  text: string;
  /** Blocks of the same as HTML; none when it is a bare address or citation. */
  blocks: { lang: string; text: string; source: string }[];
}

/** Input: the passage and a button's value. Output: what that button copies. */
export function copyOf(passage: Passage, what: string): Copy {
  if (what === 'link') return { text: passage.url, blocks: [] };
  if (what === 'cite') return { text: passage.cite, blocks: [] };
  const zh = {
    lang: 'zh-CN',
    text: passage.zh,
    source: [passage.zhSource, ...passage.repairs].join('\n'),
  };
  const en = { lang: 'en', text: passage.en, source: passage.enSource };
  const blocks = what === 'both' ? [zh, en] : [what === 'zh' ? zh : en];
  return { text: blocks.map(({ text, source }) => `${text}\n${source}`).join('\n\n'), blocks };
}

/** Fills a source line: [[…]] stays for a clause and goes for an item; # is the clause, @ the address. */
export const fillSource = (template: string, clause: string | null, url: string): string =>
  template
    .replace(/\[\[(.*?)\]\]/u, clause === null ? '' : '$1')
    .replace('#', clause ?? '')
    .replace('@', url);

const toHtml = (blocks: Copy['blocks'], url: string): string =>
  blocks
    .map(({ lang, text, source }) => {
      const quote = document.createElement('blockquote');
      quote.lang = lang;
      quote.cite = url;
      quote.append(text);
      const line = document.createElement('p');
      const [before = '', after = ''] = source.split(url);
      const link = document.createElement('a');
      link.href = url;
      link.append(url);
      line.append(before, link, after);
      return quote.outerHTML + line.outerHTML;
    })
    .join('');

const textOf = (scope: ParentNode, selector: string, separator: string): string =>
  [...scope.querySelectorAll(selector)].map((each) => each.textContent.trim()).join(separator);

/** <copy-tools>: stands beside an item's citation, and is copied into the clause the reader turns to. */
export class CopyTools extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.addEventListener('click', (event) => {
      const button = (event.target as Element).closest('button');
      if (button) void this.copy(button);
    });
  }

  say(words: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words;
  }

  passage(): Passage {
    const clause = this.closest<HTMLElement>('.clause');
    const scope = clause ?? document;
    const number = clause ? clause.id.slice(1) : null;
    const { url: page = '', zhSource = '', enSource = '', cite = '', repair = '' } = this.dataset;
    const url = number === null ? page : `${page}${number}/`;
    return {
      zh: textOf(scope, '[data-clause]', ''),
      en: textOf(scope, '[data-clause-en]', ' '),
      zhSource: fillSource(zhSource, number, url),
      enSource: fillSource(enSource, number, url),
      cite: fillSource(cite, number, url),
      repairs: [...scope.querySelectorAll<HTMLElement>('ins[data-received]')].map((ins) =>
        repair.replace('#', ins.textContent).replace('@', ins.dataset['received'] ?? ''),
      ),
      url,
    };
  }

  async copy(button: HTMLButtonElement): Promise<void> {
    const passage = this.passage();
    const { text, blocks } = copyOf(passage, button.value);
    const { done = '', failed = '' } = this.dataset;
    try {
      await toClipboard(text, blocks.length > 0 ? toHtml(blocks, passage.url) : undefined);
      this.say(done.replace('#', button.textContent.trim()));
    } catch {
      this.say(failed);
    }
  }
}

/** Opens the tools in a clause, and closes them wherever else they were open. */
function open(tools: CopyTools, clause: Element): void {
  closeAll();
  const copy = tools.cloneNode(true);
  clause.append(copy);
  if (copy instanceof CopyTools) copy.say('');
  clause.querySelector('.clause-cite')?.setAttribute('aria-expanded', 'true');
}

function closeAll(): void {
  document.querySelector('.clause copy-tools')?.remove();
  for (const link of document.querySelectorAll('.clause-cite')) link.setAttribute('aria-expanded', 'false');
}

/** Gives every clause its menu: its “cite” link opens it, and the clause the address names has it open. */
export function attachToClauses(tools: CopyTools): void {
  closeAll();
  const follow = () => {
    const clause = document.querySelector('.clause:target');
    if (!clause) return;
    open(tools, clause);
    tools.say((tools.dataset['at'] ?? '').replace('#', clause.id.slice(1)));
  };
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('.clause-cite');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const clause = link.closest('.clause');
    if (link.getAttribute('aria-expanded') === 'true') closeAll();
    else if (clause) open(tools, clause);
  });
  document.addEventListener('keydown', (event) => {
    const clause = (event.target as Element).closest('.clause:has(copy-tools)');
    if (event.key !== 'Escape' || !clause) return;
    closeAll();
    clause.querySelector<HTMLElement>('.clause-cite')?.focus();
  });
  addEventListener('hashchange', follow);
  // A screen reader hears a change, not a text that was there when the page arrived.
  setTimeout(follow, 400);
}
