/** The search page: what is typed or chosen → address, results, and words for those who hear the page. */
import type { Locale } from '#i18n/locales';
import type { Filters } from '#engines/search/filters';
import { wordsFrom, wordsIn, type Words } from '#i18n/browser-words';
import { planOfPage } from './came-from-plan.ts';
import { createResults, type Shown } from './search-results.ts';
import { sources } from './search-sources.ts';

const longestInAddress = 400;

/** What is kept with an entry of the history: how far the reader had come down the list. */
interface Place {
  y?: number;
  rows?: number;
}

class SiteSearch extends HTMLElement {
  #turn = 0;
  #words: Words = wordsFrom({});
  #results: ReturnType<typeof createResults> | null = null;
  #plans = '';
  /** Where the reader left the list, until it stands again. */
  #place: Place = {};

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
    window.addEventListener('pagehide', () => this.#keepPlace());
    // The list is not there yet when a browser would restore its place.
    history.scrollRestoration = 'manual';
    (this.#part('details') as HTMLDetailsElement).open = matchMedia('(min-width: 64rem)').matches;
    // What was typed while the code was on its way.
    if (this.#field.value && this.#field === document.activeElement) this.#changed('replaceState');
    else this.#fromAddress();
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
    this.#place = (history.state as Place | null) ?? {};
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

  #keepPlace(): void {
    const place: Place = { y: scrollY, rows: this.#links().length };
    history.replaceState(place, '');
  }

  #changed(how: 'pushState' | 'replaceState'): void {
    if (how === 'pushState') this.#keepPlace();
    this.#place = {};
    // Servers refuse very long addresses.
    const search = new URLSearchParams(
      this.#values().map(([name, value]) => [name, value.slice(0, longestInAddress)]),
    ).toString();
    history[how](null, '', `${location.pathname}${search && `?${search}`}`);
    void this.#show();
  }

  #paint({ list, status, note }: Pick<Shown, 'list' | 'status' | 'note'>, isFiltered: boolean): void {
    const region = this.#part('#results');
    this.#part('.search-filters').hidden = this.#field.value !== '' && this.#isEmpty(list) && !isFiltered;
    this.toggleAttribute('data-idle', this.#field.value === '' && !isFiltered);
    this.#part('.search-note').textContent = note;
    this.#part('.search-count').textContent = status;
    region.toggleAttribute('data-blank', this.#isEmpty(list));
    region.replaceChildren(...list);
  }

  /**
   * Offers to look on other pages; looks of itself where nothing was found. Code and index of it are loaded only then.
   */
  #offerElsewhere({ list, query }: Pick<Shown, 'list' | 'query'>, isFiltered: boolean): void {
    const section = this.#part('.search-elsewhere');
    const button = this.#part('[name=elsewhere]');
    const told = this.#part('.search-elsewhere [aria-live]');
    const turn = this.#turn;
    told.replaceChildren();
    section.hidden = !query || isFiltered || this.#field.value === '';
    button.hidden = false;
    button.onclick = async () => {
      if (!query) return;
      button.hidden = true;
      const { elsewhere } = await import('./other-pages.ts');
      const found = await elsewhere(query, this.#words);
      if (turn === this.#turn) told.replaceChildren(found);
    };
    if (!section.hidden && this.#isEmpty(list)) button.click();
  }

  #isEmpty = (list: readonly HTMLElement[]): boolean =>
    !list.some((each) => each.querySelector('a[data-result]'));

  /** Searches the newest plans, and one chosen besides. */
  #searching(chosen: string | undefined): ReturnType<typeof createResults> {
    const plans = (this.dataset['plans'] ?? '').split(' ');
    const all = chosen && !plans.includes(chosen) ? [...plans, chosen] : plans;
    if (all.join(' ') !== this.#plans) this.#results = null;
    this.#plans = all.join(' ');
    return (this.#results ??= createResults(this.dataset['locale'] as Locale, this.#words, sources, {
      plans: all,
      from: planOfPage(document.referrer),
    }));
  }

  async #show(): Promise<void> {
    const turn = (this.#turn += 1);
    const { q: typed = '', ...filters } = Object.fromEntries(this.#values()) as Filters & { q?: string };
    const isFiltered = Object.keys(filters).length > 0;
    const region = this.#part('#results');
    const isCurrent = () => turn === this.#turn;
    region.setAttribute('aria-busy', 'true');
    try {
      const results = this.#searching(filters.plan);
      let isDone = false;
      if (typed && !isFiltered)
        void results.names(typed).then(
          (early) => {
            if (early && !isDone && isCurrent()) this.#paint(early, false);
          },
          () => null,
        );
      const shown = await results.all({ typed, filters }, this.#form, this.#place.rows);
      isDone = true;
      if (isCurrent()) {
        this.#paint(shown, isFiltered);
        this.#offerElsewhere(shown, isFiltered);
      }
    } catch {
      this.#results = null;
      if (isCurrent()) this.#paint({ list: [], status: this.#words('search.failed'), note: '' }, isFiltered);
    }
    if (!isCurrent()) return;
    region.setAttribute('aria-busy', 'false');
    if (this.#place.y) scrollTo(0, this.#place.y);
    this.#place = {};
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
