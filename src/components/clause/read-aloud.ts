/**
 * Reads the sentences of a page aloud, one after the other, in the language of the page and with the browser's own
 * voice. Loaded when it is first asked for; an event `read` at the bar starts it. Pausing stops the voice and keeps the
 * place, for not every browser can hold a voice in the middle of a sentence.
 */
import { wordsOfPage } from '#i18n/browser-words';
import * as sentence from '#i18n/words/sentence';
import { canRead } from './voice-language.ts';

const { lang } = document.documentElement;
const words = wordsOfPage(sentence);
const bar = document.querySelector<HTMLElement>('[data-read-aloud]');
const sentences = [
  ...document.querySelectorAll<HTMLElement>(lang === 'en' ? '[data-clause-en]' : '[data-clause]'),
];
let at = 0;
/** What is being said; null in a pause. A voice that was stopped may still tell of its end afterwards. */
let current: SpeechSynthesisUtterance | null = null;

const mark = (sentence: HTMLElement | undefined) => {
  for (const each of document.querySelectorAll('.clause[data-reading]')) each.removeAttribute('data-reading');
  sentence?.closest('.clause')?.setAttribute('data-reading', '');
};

const [main, stop] = [document.createElement('button'), document.createElement('button')];
main.type = stop.type = 'button';
stop.textContent = words('sentence.stop');
const show = () => {
  const place = at > 0 ? words('sentence.resume') : words('sentence.readAloud');
  main.textContent = current ? words('sentence.pause') : place;
  stop.hidden = !current && at === 0;
};

function halt(): void {
  current = null;
  speechSynthesis.cancel();
  show();
}

function end(): void {
  at = 0;
  halt();
  mark(undefined);
}

function read(): void {
  const sentence = sentences[at];
  if (!sentence) {
    end();
    return;
  }
  const speech = new SpeechSynthesisUtterance(sentence.textContent);
  speech.lang = lang;
  const voices = speechSynthesis.getVoices().filter((voice) => canRead(voice.lang, lang));
  speech.voice = voices.find((voice) => voice.default) ?? voices[0] ?? null;
  speech.addEventListener('end', () => {
    if (current !== speech) return;
    at += 1;
    read();
  });
  speech.addEventListener('error', () => {
    if (current === speech) halt();
  });
  current = speech;
  mark(sentence);
  sentence.scrollIntoView({ block: 'nearest' });
  show();
  speechSynthesis.speak(speech);
}

const start = () => {
  bar?.replaceChildren(main, stop);
  read();
  main.focus();
};
main.addEventListener('click', () => (current ? halt() : read()));
stop.addEventListener('click', end);
addEventListener('pagehide', end);

const looks = new CSSStyleSheet();
looks.replaceSync(`
  .clause[data-reading] { background: var(--member-tint); box-shadow: -0.5rem 0 var(--member-tint), 0.5rem 0 var(--member-tint), calc(-0.5rem - 3px) 0 var(--editor); }
  @media (forced-colors: active) { .clause[data-reading] { outline: 2px dashed Highlight; } }
`);
document.adoptedStyleSheets.push(looks);
bar?.addEventListener('read', start);
