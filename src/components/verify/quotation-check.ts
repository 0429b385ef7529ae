/** <quotation-check>: the form of the quotation check and its answer. The text goes nowhere. */
import { limit, quotationChecker, type Part, type Place, type Report } from '#engines/quotation/check';
import type { Passage } from '#engines/quotation/corpus';
import type { Run } from '#engines/quotation/runs';

type Words = Readonly<Record<string, string>>;

/** Most places named for one part. */
const namedPlaces = 5;

/** An element with text or other elements in it. Text stays text, whatever it holds. */
function element(tag: string, children: readonly (Node | string)[], className = ''): HTMLElement {
  const made = document.createElement(tag);
  made.append(...children);
  if (className) made.className = className;
  return made;
}

export class QuotationCheck extends HTMLElement {
  #check: Promise<(text: string) => Report> | undefined;
  #passages: Passage[] = [];

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

  get #locale(): 'zh' | 'en' {
    return this.dataset['locale'] === 'en' ? 'en' : 'zh';
  }

  get #words(): Words {
    return JSON.parse(this.dataset['words'] ?? '{}') as Words;
  }

  /** The text of every plan, fetched once. */
  async #load(): Promise<(text: string) => Report> {
    const sources = (this.dataset['sources'] ?? '').split(' ');
    const plans = await Promise.all(
      sources.map(async (source) => {
        const response = await fetch(source);
        if (!response.ok) throw new Error(`${source}: ${response.status}`);
        return (await response.json()) as Passage[];
      }),
    );
    this.#passages = plans.flat();
    return quotationChecker(this.#passages);
  }

  async run(text: string): Promise<void> {
    const answer = this.querySelector('[role=status]');
    if (!answer) return;
    const words = this.#words;
    answer.ariaBusy = 'true';
    answer.replaceChildren(words['working'] ?? '');
    try {
      this.#check ??= this.#load();
      const report = (await this.#check)(text);
      answer.replaceChildren(...this.#report(report, words));
    } catch {
      this.#check = undefined;
      answer.replaceChildren(words['unavailable'] ?? '');
    }
    answer.ariaBusy = 'false';
  }

  #report({ verdict, parts, isCut }: Report, words: Words): HTMLElement[] {
    const answer = element('p', [words[`verdict.${verdict}`] ?? ''], 'verdict');
    answer.dataset['verdict'] = verdict;
    return [
      answer,
      ...(isCut ? [element('p', [(words['cut'] ?? '').replace('#', String(limit))])] : []),
      ...(parts.length > 0
        ? [
            element(
              'ol',
              parts.map((part) => this.#part(part, words)),
              'rows',
            ),
          ]
        : []),
      ...(parts.some(({ runs }) => runs.length > 0) ? [element('p', [words['legend'] ?? ''], 'muted')] : []),
    ];
  }

  #part(part: Part, words: Words): HTMLElement {
    const { kind, wording, text, places, runs } = part;
    const label = [kind, wording].filter((each) => each !== null).join('.');
    const row = element('li', [element('p', [words[label] ?? ''], 'part-kind')], `part part-${kind}`);
    const quote = element('blockquote', runs.length > 0 ? runs.map(runElement) : [text]);
    if (wording) {
      quote.lang = wording === 'translation' ? 'en' : 'zh-CN';
      quote.className = wording === 'translation' ? 'translation' : 'official';
    }
    row.append(quote);
    const differences = this.#differences(runs, words);
    if (differences.length > 0) row.append(element('ul', differences));
    if (places.length > 0) row.append(this.#places(places, words));
    return row;
  }

  /** Each difference in words, for those who do not see the marks. */
  #differences(runs: readonly Run[], words: Words): HTMLElement[] {
    return runs.flatMap((run, index) => {
      const [before, after] = [runs[index - 1], runs[index + 1]];
      if (run.kind === 'same' || (run.kind === 'extra' && before?.kind === 'missing')) return [];
      const template = run.kind === 'extra' ? 'extra' : after?.kind === 'extra' ? 'other' : 'missing';
      const sentence = (words[template] ?? '').split(/([#@])/u).map((piece) => {
        if (piece === '#') return run.text;
        return piece === '@' ? (run.kind === 'extra' ? run.text : (after?.text ?? '')) : piece;
      });
      return [element('li', sentence)];
    });
  }

  #places(places: readonly Place[], words: Words): HTMLElement {
    const links = places.slice(0, namedPlaces).map(({ first, last }) => {
      const ends = first === last ? [first] : [first, last];
      return element(
        'li',
        ends.flatMap((index, at) => [...(at > 0 ? [` ${words['to']} `] : []), this.#link(index)]),
      );
    });
    if (places.length > namedPlaces)
      links.push(element('li', [(words['more'] ?? '').replace('#', String(places.length))]));
    return element('ul', links, 'part-places');
  }

  #link(index: number): HTMLElement {
    const passage = this.#passages[index];
    const link = element('a', [passage?.label[this.#locale] ?? '']);
    link.setAttribute('href', passage?.url[this.#locale] ?? '');
    return link;
  }
}

const runElement = ({ kind, text }: Run): Node | string =>
  kind === 'same' ? text : element(kind === 'missing' ? 'del' : 'ins', [text]);
