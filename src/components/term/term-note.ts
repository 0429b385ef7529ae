/** What a term means, on hover, focus or tap. Without this script a term is a link to its page. */

/** Milliseconds in which the pointer may cross from the term to its note, or pass over other terms. */
const wait = 200;

const termAt = (target: EventTarget | null) => (target as Element).closest<HTMLAnchorElement>('a.term');

const { body } = document;

// Pages are weighed without it, so its looks come along with it.
const looks = new CSSStyleSheet();
looks.replaceSync(`
  term-note { position: absolute; inset: auto; width: min(24rem, 100%); padding: 0.7rem 1rem; background: var(--raised); border: 1px solid var(--control); border-inline-start: 3px solid var(--editor); }
  term-note :empty { display: none; }
  term-note a { display: inline-block; min-height: 1.6rem; }
`);
document.adoptedStyleSheets.push(looks);

class TermNote extends HTMLElement {
  private link: HTMLAnchorElement | null = null;
  private timer = 0;

  connectedCallback(): void {
    if (!('popover' in this)) return;

    let firstTap: HTMLAnchorElement | null = null;
    body.addEventListener('pointerover', ({ target, pointerType }) => {
      if (pointerType !== 'touch') this.later(termAt(target));
    });
    body.addEventListener('focusin', ({ target }) => this.later(termAt(target)));
    body.addEventListener('pointerdown', ({ target, pointerType }) => {
      const link = termAt(target);
      firstTap = pointerType === 'touch' && link !== this.link ? link : null;
      if (!link && !this.contains(target as Node)) this.close();
    });
    body.addEventListener('click', (event) => {
      if (!firstTap) return;
      event.preventDefault();
      this.later(firstTap);
    });
    body.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.close();
    });
    // The term for which this was fetched.
    this.later(body.querySelector<HTMLAnchorElement>('a.term:is(:hover, :focus)'));
  }

  /** Opens a term's note, or closes the open one unless it or its term is in use. */
  private later(link: HTMLAnchorElement | null): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      if (link) void this.open(link);
      else if (!this.matches(':hover') && !this.link?.matches(':hover, :focus')) this.close();
    }, wait);
  }

  private close(): void {
    clearTimeout(this.timer);
    this.link?.removeAttribute('aria-describedby');
    this.link = null;
    this.togglePopover(false);
  }

  /** Where the words do not come, nothing opens, and the next tap follows the link. */
  private async open(link: HTMLAnchorElement): Promise<void> {
    if (this.link === link) return;
    this.close();
    this.link = link;
    const lines = (await (await fetch(`${link.href}note.json`)).json()) as Record<string, string>;
    // The reader may have gone on to another term meanwhile.
    if (this.link !== link) return;
    for (const slot of this.querySelectorAll<HTMLElement>('[data-line]'))
      slot.textContent = lines[slot.dataset['line'] ?? ''] ?? '';
    this.querySelector('a')?.setAttribute('href', link.href);
    this.togglePopover(true);
    link.setAttribute('aria-describedby', this.id);
    // Below the term, or above it where the window ends; inside the window at the side.
    const { left, top, bottom } = link.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height, style } = this;
    style.top = `${scrollY + (bottom + height < innerHeight ? bottom : Math.max(0, top - height))}px`;
    style.left = `${Math.min(left, body.clientWidth - width)}px`;
  }
}

customElements.define('term-note', TermNote);
