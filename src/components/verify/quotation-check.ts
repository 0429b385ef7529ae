/** <quotation-check>: the form of the quotation check. The text goes nowhere; the engine comes when it is asked. */
import type { Passage } from '#engines/quotation/corpus';
import type { Report } from '#engines/quotation/report';
import { wordsIn } from '#i18n/browser-words';
import type { Show } from './verdict-card.ts';

interface Loaded {
  check: (text: string) => Report;
  show: Show;
  passages: readonly Passage[];
}

async function fetched<Data>(address: string): Promise<Data> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Data;
}

export class QuotationCheck extends HTMLElement {
  #loaded: Promise<Loaded> | undefined;

  connectedCallback(): void {
    const field = this.querySelector('textarea');
    const button = this.querySelector('button');
    if (!field || !button) return;
    button.disabled = field.disabled = false;
    button.addEventListener('click', () => void this.run(field.value));
    const given = new URLSearchParams(location.search).get('text');
    if (given === null) return;
    field.value = given;
    void this.run(given);
  }

  /** The engine, the text of every plan and the site's own words, each fetched once. */
  async #load(): Promise<Loaded> {
    const { sources = '', own = '' } = this.dataset;
    const [{ quotationChecker }, { showReport }, phrases, ...plans] = await Promise.all([
      import('#engines/quotation/check'),
      import('./verdict-card.ts'),
      fetched<string[]>(own),
      ...sources.split(' ').map((source) => fetched<Passage[]>(source)),
    ]);
    const passages = plans.flat();
    return { check: quotationChecker(passages, phrases), show: showReport, passages };
  }

  async run(text: string): Promise<void> {
    const answer = this.querySelector('[role=status]');
    if (!answer) return;
    const words = wordsIn(this);
    const locale = this.dataset['locale'] === 'en' ? 'en' : 'zh';
    answer.ariaBusy = 'true';
    answer.replaceChildren(words('verify.working'));
    try {
      this.#loaded ??= this.#load();
      const { check, show, passages } = await this.#loaded;
      answer.replaceChildren(...show(check(text), { passages, words, locale, text }));
    } catch {
      this.#loaded = undefined;
      answer.replaceChildren(words('verify.unavailable'));
    }
    answer.ariaBusy = 'false';
  }
}
