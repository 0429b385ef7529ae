/**
 * A sentence as a tall picture, 3 by 4, made to be saved and sent on: drawn in the reader's browser from the text on
 * the page, shown as an image, which a long press saves. It adds no file to the site. Loaded when first asked for; then
 * an event `draw` at a sentence shows it.
 */
import { palette } from '#formats/palette';
import { encode } from 'uqr';
import { wordsOfPage } from '#i18n/browser-words';
import * as sentence from '#i18n/words/sentence';
import { breakLines, fitText } from './picture-text.ts';

const words = wordsOfPage(sentence);
const isEnglish = document.documentElement.lang === 'en';
const [width, height, edge] = [1080, 1440, 96];
const root = getComputedStyle(document.documentElement);
const fonts = {
  text: root.getPropertyValue(isEnglish ? '--font-translation' : '--font-official'),
  sans: root.getPropertyValue(isEnglish ? '--font-sans-en' : '--font-sans-zh'),
};

const textOf = (selector: string, within: ParentNode = document) =>
  within.querySelector(selector)?.textContent.trim() ?? '';

interface Told {
  /** 第8项 · 8.4 */
  place: string;
  /** 三、着力打造公开透明法治环境 */
  section: string;
  text: string;
  plan: string;
  unofficial: string;
  /** The short address, with its scheme. */
  address: string;
}

function toldOf(clause: Element): Told {
  const short = clause.closest<HTMLElement>('[data-short]')?.dataset['short'] ?? '';
  const sentence = isEnglish ? '[data-clause-en]' : '[data-clause]';
  return {
    place: textOf('.clause-number', clause),
    section: textOf('.breadcrumbs li:nth-child(2)'),
    text: textOf(sentence, clause),
    plan: textOf('.site-name a'),
    unofficial: textOf('.site-name span'),
    address: `${short}${clause.id.slice(1)}/`,
  };
}

/** Draws a QR code with its quiet zone. */
function drawCode(draw: CanvasRenderingContext2D, text: string, x: number, y: number, side: number): void {
  const { data, size } = encode(text, { border: 4 });
  draw.fillStyle = '#fff';
  draw.fillRect(x, y, side, side);
  draw.fillStyle = '#000';
  const unit = side / size;
  data.forEach((row, down) =>
    row.forEach((on, across) => {
      if (on) draw.fillRect(x + across * unit, y + down * unit, Math.ceil(unit), Math.ceil(unit));
    }),
  );
}

function drawn(told: Told): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const draw = canvas.getContext('2d') as CanvasRenderingContext2D;
  draw.textBaseline = 'alphabetic';
  const write = (text: string, x: number, y: number, font: string, colour: string) => {
    draw.font = font;
    draw.fillStyle = colour;
    draw.fillText(text, x, y);
  };
  draw.fillStyle = palette.paper;
  draw.fillRect(0, 0, width, height);
  draw.fillStyle = palette.ink;
  draw.fillRect(edge, edge, width - 2 * edge, 4);
  write(told.place, edge, edge + 84, `700 64px ${fonts.text}`, palette.ink);
  const measure = (font: string) => (text: string) => {
    draw.font = font;
    return draw.measureText(text).width;
  };
  const inner = width - 2 * edge;
  const side = 240;
  const foot = height - edge - side;
  const small = `400 32px ${fonts.sans}`;
  breakLines(told.section, inner, measure(small))
    .slice(0, 2)
    .forEach((line, at) => write(line, edge, edge + 140 + at * 44, small, palette.muted));

  const [top, bottom] = [edge + 260, foot - 80];
  const fontOf = (size: number) => `400 ${size}px ${fonts.text}`;
  const leading = isEnglish ? 1.4 : 1.6;
  const { size, lines } = fitText(
    told.text,
    inner,
    bottom - top,
    leading,
    (pixels) => measure(fontOf(pixels)),
    isEnglish ? 68 : 76,
  );
  const start = top + size + Math.max(0, (bottom - top - lines.length * size * leading) / 3);
  lines.forEach((line, at) => write(line, edge, start + at * size * leading, fontOf(size), palette.ink));

  draw.fillStyle = palette.ink;
  draw.fillRect(edge, foot - 32, inner, 2);
  drawCode(draw, told.address, width - edge - side, foot, side);
  const beside = inner - side - 48;
  const bold = `700 34px ${fonts.sans}`;
  let y = foot + 40;
  for (const line of breakLines(told.plan, beside, measure(bold)).slice(0, 3)) {
    write(line, edge, y, bold, palette.ink);
    y += 46;
  }
  write(`${told.unofficial} · ${words('sentence.pictureVoice')}`, edge, y + 4, small, palette.caution);
  write(words('sentence.pictureScan'), edge, y + 52, small, palette.muted);
  const address = told.address.replace(/^https?:\/\//u, '');
  const tiny = `400 26px ${fonts.sans}`;
  breakLines(address, beside, measure(tiny)).forEach((line, at) =>
    write(line, edge, y + 92 + at * 32, tiny, palette.muted),
  );
  return canvas;
}

const looks = new CSSStyleSheet();
looks.replaceSync(`
  .picture { margin: auto; padding: 1rem; border: 2px solid var(--edge-strong); background: var(--raised); color: var(--ink); max-width: min(32rem, 94vw); }
  .picture::backdrop { background: rgb(0 0 0 / 60%); }
  .picture img { width: auto; max-width: 100%; max-height: 68vh; margin-inline: auto; border: 1px solid var(--edge); }
  .picture p { margin-block: 0.5rem; }
  .picture :is(a, button) { display: inline-block; padding: 0.6rem 1rem; border: 1px solid var(--control); background: none; color: var(--link); text-decoration: none; cursor: pointer; }
`);
document.adoptedStyleSheets.push(looks);

/** Shows a sentence as a picture, over the page. */
function show(clause: Element): void {
  const told = toldOf(clause);
  const dialog = document.createElement('dialog');
  dialog.className = 'picture';
  const image = document.createElement('img');
  image.src = drawn(told).toDataURL('image/png');
  image.alt = words('sentence.pictureAlt', { place: told.place, text: told.text });
  const help = document.createElement('p');
  help.textContent = words('sentence.pictureHelp');
  const save = document.createElement('a');
  save.href = image.src;
  save.download = `${told.place}.png`;
  save.textContent = words('sentence.pictureSave');
  const close = document.createElement('button');
  close.textContent = words('sentence.pictureClose');
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  dialog.setAttribute('aria-label', words('sentence.picture'));
  dialog.append(image, help, save, ' ', close);
  document.body.append(dialog);
  dialog.showModal();
}

document.addEventListener('draw', ({ target }) => show(target as Element));
