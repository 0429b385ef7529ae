/** A real Chromium on the built site. Both are closed when the tests of the file are done. */
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { join } from 'node:path';
import sirv from 'sirv';
import { afterAll, beforeAll } from 'vitest';
import { launch } from '../../src/formats/pdf/chromium.ts';
import { outFolder } from '../../src/settings.ts';

export { launch };

async function serve(): Promise<{ origin: string; close: () => void }> {
  const server = createServer(
    sirv(outFolder(), {
      dev: true,
      onNoMatch: (_, response) => {
        response.writeHead(404, { 'Content-Type': 'text/html' });
        createReadStream(join(outFolder(), '404.html')).pipe(response);
      },
    }),
  );
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

export interface Visit {
  page: Page;
  /** Everything the browser complained about: console errors, uncaught exceptions, failed requests, other origins. */
  complaints: string[];
}

/**
 * Starts server and browser before the tests of a file. `visit` opens a path in a fresh context and hands
 * the page to the test; the context is closed afterwards.
 */
export function useBrowser() {
  let browser: Browser | undefined;
  let server: Awaited<ReturnType<typeof serve>> | undefined;
  beforeAll(async () => {
    [browser, server] = await Promise.all([launch(), serve()]);
  }, 60_000);
  afterAll(async () => {
    server?.close();
    await browser?.close();
  });

  return async function visit<Result>(
    path: string,
    options: BrowserContextOptions,
    look: (visit: Visit) => Promise<Result>,
  ): Promise<Result> {
    if (!browser || !server) throw new Error('the browser has not started');
    const { origin } = server;
    const context = await browser.newContext({ baseURL: origin, reducedMotion: 'reduce', ...options });
    try {
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => {
        if (!request.url().startsWith(origin) && !request.url().startsWith('data:'))
          complaints.push(`asked for ${request.url()}`);
      });
      page.on('response', (response) => {
        if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
      });
      await page.goto(path);
      return await look({ page, complaints });
    } finally {
      await context.close();
    }
  };
}
