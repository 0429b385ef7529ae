/** Today where the reader is, in the form citations use. */

/** 2026-01-31, or 2026, 1, 31 for date parts. */
export function accessDate(now: Date, form: 'date' | 'parts'): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return form === 'parts' ? parts.join(', ') : parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** Puts the date where a citation has room for it. */
export function fillAccessDates(root: ParentNode): void {
  for (const place of root.querySelectorAll<HTMLElement>('[data-accessed]'))
    place.textContent = accessDate(new Date(), place.dataset['accessed'] === 'parts' ? 'parts' : 'date');
}
