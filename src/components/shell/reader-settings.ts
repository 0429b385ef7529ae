/** Light or dark, contrast, size of text: set on the root element, kept in this browser only. */
const key = 'reading';

class ReaderSettings extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    this.hidden = false;
    const root = document.documentElement.dataset;
    for (const input of form.querySelectorAll('input'))
      input.checked = (root[input.name] ?? '') === input.value;
    form.addEventListener('change', () => {
      const chosen = [...form.querySelectorAll<HTMLInputElement>('input:checked')].map(
        ({ name, value }) => [name, value] as const,
      );
      for (const [name, value] of chosen) {
        if (value === '') Reflect.deleteProperty(root, name);
        else root[name] = value;
      }
      const kept = Object.fromEntries(chosen.filter(([, value]) => value !== ''));
      try {
        localStorage.setItem(key, JSON.stringify(kept));
      } catch {
        // Storage is refused in some private windows; the choice then holds for this page.
      }
    });
    this.addEventListener('keydown', (event) => {
      const details = this.querySelector('details');
      if (event.key !== 'Escape' || !details?.open) return;
      details.open = false;
      this.querySelector('summary')?.focus();
    });
  }
}

customElements.define('reader-settings', ReaderSettings);
