import { wordsIn } from '#i18n/browser-words';

/** Filters and order of the matrix. Without this script the whole table stands in printed order. */
class PlanMatrix extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const table = this.querySelector('table');
    if (!form || !table) return;
    form.hidden = false;
    const columns = [...(table.tHead?.rows[0]?.cells ?? [])].slice(1).map((cell, index) => ({
      index: index + 1,
      load: Number(cell.dataset['load']),
    }));
    const rows = [...(table.tBodies[0]?.rows ?? [])];
    // Every row's cells as printed: orders are always made from these.
    const cells = new Map([...table.rows].map((row) => [row, [...row.cells]]));

    form.addEventListener('change', () => {
      const value = (name: string) => (form.elements.namedItem(name) as HTMLSelectElement).value;
      const section = value('section');
      for (const row of rows) row.hidden = section !== '' && row.dataset['section'] !== section;
      table.dataset['mark'] = value('mark');
      this.order(table, rows, columns, cells, value('order'));
      const output = form.querySelector('output');
      const shown = rows.filter((row) => !row.hidden).length;
      if (output) output.textContent = wordsIn(output)('matrix.shown', { n: shown });
    });
  }

  private order(
    table: HTMLTableElement,
    rows: HTMLTableRowElement[],
    columns: { index: number; load: number }[],
    cells: Map<HTMLTableRowElement, HTMLTableCellElement[]>,
    order: string,
  ): void {
    const byLoad = [...columns].sort((a, b) => b.load - a.load);
    const places = [0, ...(order === 'load' ? byLoad : columns).map(({ index }) => index)];
    for (const [row, own] of cells) row.append(...places.flatMap((place) => own[place] ?? []));
    const bodies = (row: HTMLTableRowElement) => Number(row.dataset['bodies']);
    const sorted = order === 'bodies' ? [...rows].sort((a, b) => bodies(b) - bodies(a)) : rows;
    table.tBodies[0]?.append(...sorted);
  }
}

customElements.define('plan-matrix', PlanMatrix);
