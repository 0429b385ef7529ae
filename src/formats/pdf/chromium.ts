import { existsSync } from 'node:fs';
import bundled from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The Chromium of the machine, or the one that comes with the packages, which has no Chinese font. */
export async function launch(more: readonly string[] = []): Promise<Browser> {
  const executablePath = installed.find(existsSync) ?? (await bundled.executablePath());
  return chromium.launch({ executablePath, args: [...quiet, ...more] });
}
