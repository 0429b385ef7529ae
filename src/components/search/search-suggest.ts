/**
 * What the box on every page offers while one types: the first names and sentences that fit. Enter without a choice goes
 * on to the search page, which also knows other ways of saying it. Loaded on first use.
 */
import * as offers from '#i18n/words/offers';
import type { Locale } from '#i18n/locales';
import { createSearch } from '#engines/search/engine';
import type { Result } from '#engines/search/rank';
import { href } from '#urls';
import { planOfPage } from './came-from-plan.ts';
import { sources } from './search-sources';
import { element, labelOf, placeOf, routeOf } from './search-view';
import { wordsOfPage } from '#i18n/browser-words';

const shown = 6;
const locale: Locale = document.documentElement.lang === 'en' ? 'en' : 'zh';
const words = wordsOfPage(offers);

// Pages are weighed without it, so its looks come along with it.
const looks = new CSSStyleSheet();
looks.replaceSync(`
  .search-offers {
    position: absolute;
    inset: 100% 0 auto auto;
    z-index: 2;
    min-width: 100%;
    background: var(--raised);
    border: 1px solid var(--control);
    font-size: 0.9rem;
  }
  .search-offers a { display: block; padding: 0.5rem 0.6rem; text-decoration: none; overflow-wrap: anywhere; }
  .search-offers :is([aria-selected='true'], a:hover) { outline: 2px solid; outline-offset: -2px; }
  .search-offers-status { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
`);

/** Makes the field of a search form a combobox. */
function suggestIn(form: HTMLFormElement): void {
  const field = form.querySelector('input') as HTMLInputElement;
  const list = element('div', 'search-offers');
  const status = element('span', 'search-offers-status');
  const engine = createSearch(locale, sources, null, planOfPage(location.href));
  let turn = 0;
  let active = -1;

  const options = () => [...list.querySelectorAll('a')];
  const show = (isOpen: boolean) => {
    list.hidden = !isOpen;
    field.setAttribute('aria-expanded', String(isOpen));
    if (!isOpen) choose(-1);
  };
  const choose = (at: number) => {
    active = at;
    options().forEach((option, each) => option.setAttribute('aria-selected', String(each === at)));
    field.setAttribute('aria-activedescendant', options()[at]?.id ?? '');
  };
  const option = (at: number, address: string, label: string, note: string): HTMLElement => {
    const made = element('a', '', label, ' ', element('span', 'muted', note)) as HTMLAnchorElement;
    Object.assign(made, { id: `offer-${at}`, href: address, role: 'option', tabIndex: -1 });
    return made;
  };
  const offer = (result: Result, at: number) =>
    option(
      at,
      href(locale, routeOf(result.entity, result.clause)),
      labelOf(result.entity, words),
      placeOf(result, words),
    );

  const answer = async () => {
    const mine = (turn += 1);
    const typed = field.value.trim();
    if (typed === '') {
      show(false);
      return;
    }
    const { results } = await engine.offers(typed);
    if (mine !== turn || document.activeElement !== field) return;
    const all = `${form.action}?${new URLSearchParams({ q: typed }).toString()}`;
    const last = option(shown, all, words('search.all', { query: typed }), '');
    list.replaceChildren(...results.slice(0, shown).map(offer), last);
    status.textContent = words('search.offers', { n: Math.min(shown, results.length) });
    show(true);
    choose(-1);
  };

  const keys: Record<string, () => void> = {
    ArrowDown: () => choose(active + 1 < options().length ? active + 1 : -1),
    ArrowUp: () => choose(active < 0 ? options().length - 1 : active - 1),
    Enter: () => options()[active]?.click(),
    Escape: () => show(false),
  };
  field.addEventListener('keydown', (event) => {
    const act = keys[event.key];
    if (!act || list.hidden || event.isComposing || (event.key === 'Enter' && active < 0)) return;
    event.preventDefault();
    act();
  });
  const listen = () => void answer().catch(() => show(false));
  field.addEventListener('input', (event) => {
    if (!('isComposing' in event && event.isComposing)) listen();
  });
  field.addEventListener('compositionend', listen);
  field.addEventListener('blur', () => show(false));
  // A press on an offer leaves the focus where it is.
  list.addEventListener('mousedown', (event) => event.preventDefault());

  list.id = 'search-offers';
  list.role = 'listbox';
  list.ariaLabel = words('search.results');
  status.role = 'status';
  field.role = 'combobox';
  field.autocomplete = 'off';
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', list.id);
  document.adoptedStyleSheets.push(looks);
  form.append(list, status);
  show(false);
  if (field.value !== '') listen();
}

const form = document.querySelector<HTMLFormElement>('.site-search');
if (form) suggestIn(form);
