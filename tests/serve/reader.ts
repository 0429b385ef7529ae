/** A reader's browser, which notes everything it complains about. */
import type { Browser, Page } from 'playwright-core';

/** Output: dialogs, errors of console and scripts, and requests for anything whose address does not begin with `inside`. */
export async function complaintsOf(
  browser: Browser,
  inside: string,
  look: (page: Page) => Promise<void>,
): Promise<string[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(inside) && !request.url().startsWith('data:'))
      complaints.push(`asked for ${request.url()}`);
  });
  try {
    await look(page);
    return complaints;
  } finally {
    await context.close();
  }
}
