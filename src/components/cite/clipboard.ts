import type { Copied } from './copied.ts';

/** The way of plain http, where browsers keep their newer one to themselves. Output: whether it was copied. */
function asOfOld({ text, html }: Copied): boolean {
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', html);
    event.preventDefault();
  };
  document.addEventListener('copy', put);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other way on plain http
  const isDone = document.execCommand('copy');
  document.removeEventListener('copy', put);
  return isDone;
}

/** Puts a text on the clipboard, plain and as HTML. Output: whether the browser let it. */
export async function toClipboard(copied: Copied): Promise<boolean> {
  const forms = { 'text/plain': copied.text, 'text/html': copied.html };
  try {
    const blobs = Object.entries(forms).map(([type, form]) => [type, new Blob([form], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return asOfOld(copied);
  }
}
