/** Leads back to the page of this site that led here: to the very place, unless the reader has moved on within the page. */
class CameFrom extends HTMLElement {
  connectedCallback(): void {
    const from = URL.canParse(document.referrer) ? new URL(document.referrer) : null;
    if (from?.origin !== location.origin || from.pathname === location.pathname) return;
    const link = document.createElement('a');
    link.href = from.href;
    link.append(...this.childNodes);
    this.append(link);
    this.hidden = false;
    const { length } = history;
    link.addEventListener('click', (event) => {
      const isElsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
      if (isElsewhere || length < 2 || history.length !== length) return;
      event.preventDefault();
      history.back();
    });
  }
}

customElements.define('came-from', CameFrom);
