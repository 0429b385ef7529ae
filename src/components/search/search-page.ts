/** The search page: what is typed or chosen → address, results, and words for those who hear the page. */
import type { Locale } from '#i18n/locales';
import type { Filters } from '#engines/search/filters';
import type { FindClauses } from '#engines/search/texts';
import { file, searchFiles } from '#urls';
import type { Shown } from './search-results';
import { sources } from './search-sources';
import { wordsFrom, wordsIn, type Words } from '#i18n/browser-words';

const nothing: FindClauses = () => Promise.resolve([]);

const longestInAddress = 400;

class SiteSearch extends HTMLElement {
  #turn = 0;
  #text: FindClauses | null = null;
  #words: Words = wordsFrom({});
  #code: Promise<typeof import('./search-results')> | null = null;
  #results: ReturnType<typeof import('./search-results').createResults> | null = null;

  connectedCallback(): void {
    this.#words = wordsIn(this);
    this.#field.addEventListener('input', (event) => {
      if (!('isComposing' in event && event.isComposing)) this.#changed('replaceState');
    });
    this.#field.addEventListener('compositionend', () => this.#changed('replaceState'));
    this.#form.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement) this.#changed('pushState');
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#links()[0]?.focus();
    });
    this.#part('[name=clear]').addEventListener('click', () => {
      for (const select of this.#form.querySelectorAll('select')) select.value = '';
      this.#changed('pushState');
    });
    this.addEventListener('keydown', (event) => this.#move(event));
    this.addEventListener('click', markOnArrival);
    window.addEventListener('popstate', () => this.#fromAddress());
    (this.#part('details') as HTMLDetailsElement).open = matchMedia('(min-width: 64rem)').matches;
    this.#fromAddress();
  }

  #part = (selector: string): HTMLElement => this.querySelector(selector) as HTMLElement;

  get #form(): HTMLFormElement {
    return this.#part('form') as HTMLFormElement;
  }

  get #field(): HTMLInputElement {
    return this.#part('#q') as HTMLInputElement;
  }

  #links = (): HTMLElement[] => [...this.querySelectorAll<HTMLElement>('a[data-result]')];

  /** What the form says, without what is left open. */
  #values = (): [string, string][] =>
    [...new FormData(this.#form)].flatMap(([name, value]) =>
      typeof value === 'string' && value !== '' ? [[name, value]] : [],
    );

  #fromAddress(): void {
    const address = new URLSearchParams(location.search);
    this.#field.value = address.get('q') ?? '';
    for (const select of this.#form.querySelectorAll('select')) {
      // Choices are made from results: until there are some, only the address knows of this one.
      const value = address.get(select.name) ?? '';
      select.add(new Option(value, value));
      select.value = value;
      if (value) (this.#part('details') as HTMLDetailsElement).open = true;
    }
    void this.#show();
  }

  #changed(how: 'pushState' | 'replaceState'): void {
    // Servers refuse very long addresses.
    const search = new URLSearchParams(
      this.#values().map(([name, value]) => [name, value.slice(0, longestInAddress)]),
    ).toString();
    history[how](null, '', `${location.pathname}${search && `?${search}`}`);
    void this.#show();
  }

  async #show(): Promise<void> {
    const turn = (this.#turn += 1);
    const { q: typed = '', ...filters } = Object.fromEntries(this.#values()) as Filters & { q?: string };
    const region = this.#part('#results');
    const paint = ({ list, status, note }: Pick<Shown, 'list' | 'status' | 'note'>) => {
      this.#part('.search-filters').hidden =
        typed !== '' && list.length === 0 && Object.keys(filters).length === 0;
      this.#part('.search-note').textContent = note;
      this.#part('.search-count').textContent = status;
      region.toggleAttribute('data-blank', list.length === 0);
      region.replaceChildren(...list);
    };
    region.setAttribute('aria-busy', 'true');
    try {
      const own = this.dataset['locale'] as Locale;
      const directory = this.#results ?? sources.directory(own);
      this.#code ??= import('./search-results');
      const { createResults, openPagefind } = await this.#code;
      this.#results ??= createResults(own, this.#words, {
        directory: (locale) =>
          locale === own && directory instanceof Promise ? directory : sources.directory(locale),
        han: sources.han,
      });
      const opening =
        typed && !this.#text ? openPagefind(file(searchFiles.fullText)).catch(() => null) : null;
      if (opening) {
        const early = await this.#results({ typed, filters }, nothing, this.#form);
        if (turn === this.#turn && early.isCertain) paint(early);
      }
      this.#text ??= await opening;
      const shown = await this.#results({ typed, filters }, this.#text ?? nothing, this.#form);
      const note = typed && !this.#text ? `${shown.note} ${this.#words('search.partial')}` : shown.note;
      if (turn === this.#turn) paint({ ...shown, note });
    } catch {
      this.#code = this.#results = null;
      if (turn === this.#turn) paint({ list: [], status: this.#words('search.failed'), note: '' });
    }
    if (turn === this.#turn) region.setAttribute('aria-busy', 'false');
  }

  /** Arrows go through field and results, Escape back to the field and then empties it. */
  #move(event: KeyboardEvent): void {
    const stops = [this.#field, ...this.#links()];
    const at = stops.indexOf(document.activeElement as HTMLInputElement);
    if (event.isComposing || at === -1) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key] ?? 0;
    if (step !== 0) stops[at + step]?.focus();
    else if (event.key !== 'Escape') return;
    else if (at > 0) this.#field.focus();
    else if (this.#field.value) {
      this.#field.value = '';
      this.#changed('replaceState');
    }
    event.preventDefault();
  }
}

/** Adds the words to mark to the link that is followed; the link itself stays the clause's plain address. */
function markOnArrival({ target }: Event): void {
  const link = (target as Element).closest<HTMLAnchorElement>('a[data-text]');
  const text = link?.dataset['text'];
  if (!link || !text || !('fragmentDirective' in document)) return;
  const plain = link.href;
  link.href = `${plain}:~:text=${text}`;
  setTimeout(() => (link.href = plain));
}

customElements.define('site-search', SiteSearch);
