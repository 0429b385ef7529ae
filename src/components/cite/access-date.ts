/** 2026-01-31, or 2026, 1, 31 for date parts: the day where the reader is. */
export function accessDate(now: Date, form: string | undefined): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return form === 'parts' ? parts.join(', ') : parts.map((part) => String(part).padStart(2, '0')).join('-');
}
