/** The answer of the quotation check as elements. Text stays text, whatever it holds. */
import { limit } from '#engines/quotation/check';
import type { Passage } from '#engines/quotation/corpus';
import type { Part, Place, Report } from '#engines/quotation/report';
import type { Run } from '#engines/quotation/runs';
import type { Words } from '#i18n/browser-words';

export interface Shown {
  passages: readonly Passage[];
  words: Words;
  locale: 'zh' | 'en';
  /** The text that was checked. */
  text: string;
}

export type Show = (report: Report, shown: Shown) => HTMLElement[];

/** Most places named for one part. */
const namedPlaces = 5;
/** A longer address is no link to send on. */
const longestLink = 2000;

type Child = Node | string;

function element(tag: string, children: readonly Child[], className = ''): HTMLElement {
  const made = document.createElement(tag);
  made.append(...children);
  if (className) made.className = className;
  return made;
}

const runElement = ({ kind, text }: Run): Child =>
  kind === 'same' ? text : element(kind === 'missing' ? 'del' : 'ins', [text]);

/** Each difference in words, for those who do not see the marks. */
const differences = (runs: readonly Run[], { words }: Shown): HTMLElement[] =>
  runs.flatMap((run, index) => {
    const [before, after] = [runs[index - 1], runs[index + 1]];
    if (run.kind === 'same' || (run.kind === 'extra' && before?.kind === 'missing')) return [];
    if (run.kind === 'extra') return [element('li', words.parts('verify.extra', { quote: run.text }))];
    return after?.kind === 'extra'
      ? [element('li', words.parts('verify.other', { plan: run.text, quote: after.text }))]
      : [element('li', words.parts('verify.missing', { plan: run.text }))];
  });

const passageLink = (index: number, { passages, locale }: Shown): HTMLElement => {
  const passage = passages[index];
  const link = element('a', [passage?.label[locale] ?? '']);
  link.setAttribute('href', passage?.url[locale] ?? '');
  return link;
};

const placeLinks = ({ first, last }: Place, shown: Shown): Child[] =>
  first === last
    ? [passageLink(first, shown)]
    : [passageLink(first, shown), ` ${shown.words('verify.to')} `, passageLink(last, shown)];

const places = (all: readonly Place[], shown: Shown): HTMLElement => {
  const links = all.slice(0, namedPlaces).map((place) => element('li', placeLinks(place, shown)));
  if (all.length > namedPlaces)
    links.push(element('li', shown.words.parts('verify.more', { n: String(all.length) })));
  return element('ul', links, 'part-places');
};

const inLanguage = (quote: HTMLElement, isTranslation: boolean): HTMLElement => {
  quote.lang = isTranslation ? 'en' : 'zh-CN';
  quote.className = isTranslation ? 'translation' : 'official';
  quote.translate = false;
  return quote;
};

/** The sentence of the plan that an absent part comes nearest to. */
function nearestSentence({ places: [near], isTranslation }: Part, shown: Shown): HTMLElement[] {
  const passage = near && shown.passages[near.first];
  if (!passage) return [];
  const quote = element('q', [isTranslation ? passage.en : passage.zh]);
  inLanguage(quote, isTranslation);
  return [
    element(
      'p',
      shown.words.parts('verify.nearest', { place: passageLink(near.first, shown), text: quote }),
      'part-nearest',
    ),
  ];
}

function partElement(part: Part, shown: Shown): HTMLElement {
  const { words } = shown;
  const { kind, text, runs, repairs, omitted, isTranslation } = part;
  const row = element('li', [element('p', [words(`verify.part.${kind}`)], 'part-kind')], `part part-${kind}`);
  row.dataset['part'] = kind;
  const quote = element('blockquote', runs.length > 0 ? runs.map(runElement) : [text]);
  if (!['absent', 'source'].includes(kind)) inLanguage(quote, isTranslation);
  if (omitted !== '')
    row.append(element('p', words.parts('verify.omitted', { plan: omitted }), 'part-omitted'));
  row.append(quote);
  const notes = [
    ...differences(runs, shown),
    ...repairs.map(({ received, proposed }) =>
      element('li', words.parts('verify.repair', { received, proposed })),
    ),
  ];
  if (notes.length > 0) row.append(element('ul', notes));
  if (kind === 'absent') row.append(...nearestSentence(part, shown));
  else if (part.places.length > 0) row.append(places(part.places, shown));
  return row;
}

/** A link that opens this result. */
function resultLink({ text, words }: Shown): HTMLElement[] {
  const address = new URL(location.href);
  address.search = new URLSearchParams({ text }).toString();
  address.hash = '';
  if (address.href.length > longestLink) return [];
  const link = element('a', [words('verify.link')]);
  link.setAttribute('href', address.href);
  const copy = element('button', [words('verify.copyLink')]) as HTMLButtonElement;
  copy.type = 'button';
  const done = element('span', []);
  copy.addEventListener('click', () => {
    // On plain http there is no clipboard: the link itself is there to be copied.
    void navigator.clipboard.writeText(address.href).then(
      () => done.replaceChildren(words('verify.copied')),
      () => done.replaceChildren(words('verify.copyFailed')),
    );
  });
  copy.hidden = !('clipboard' in navigator);
  return [element('p', [link, ' ', copy, ' ', done], 'verdict-link')];
}

export const showReport: Show = ({ verdict, parts, isCut }, shown) => {
  const { words } = shown;
  const isOwn = parts.length > 0 && parts.every(({ kind }) => kind === 'source');
  const word = element('strong', [words(isOwn ? 'verify.word.source' : `verify.word.${verdict}`)]);
  const sentence = words(isOwn ? 'verify.verdict.source' : `verify.verdict.${verdict}`);
  const card = element('div', [word, element('p', [sentence])], 'verdict');
  card.dataset['verdict'] = verdict;
  if (verdict !== 'empty') card.append(...resultLink(shown));
  return [
    card,
    ...(isCut ? [element('p', words.parts('verify.cut', { n: String(limit) }))] : []),
    ...(parts.length > 0
      ? [
          element(
            'ol',
            parts.map((part) => partElement(part, shown)),
            'rows',
          ),
        ]
      : []),
    ...(parts.some(({ runs }) => runs.length > 0) ? [element('p', [words('verify.legend')], 'muted')] : []),
  ];
};
