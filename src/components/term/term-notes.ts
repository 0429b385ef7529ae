/** Fetches what opens the note of a term, when one is first pointed at, touched or focused. */
// Bundled apart and named by its address: what a bundler puts around import() weighs more than all that is here.
import note from './term-note?worker&url';

const { body } = document;
let isTouch = false;
let load: Promise<unknown> | null = null;

for (const type of ['pointerover', 'focusin', 'pointerdown', 'click']) {
  body.addEventListener(type, (event) => {
    if (!(event.target as Element).closest('a.term')) return;
    if (event.type === 'pointerdown') isTouch = (event as PointerEvent).pointerType === 'touch';
    load ??= import(/* @vite-ignore */ note).catch(() => (isTouch = false));
    // A first tap asks for the note, and is not to follow the link before the note is there.
    if (event.type === 'click' && isTouch && !customElements.get('term-note')) event.preventDefault();
  });
}
