import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { callScript } from './call-script';

/** A browser of the machine is quiet: it looks for no updates and calls nobody. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

type FoundBrowser = { readonly executablePath: string; readonly env: Readonly<Record<string, string>> };

const findBrowser = (): FoundBrowser => {
  const found = callScript('scripts/setup/browser.mjs', 'findBrowser', []) as FoundBrowser | undefined;
  if (!found) throw new Error('No Chromium here: `npm test` finds one, or says what to install.');
  return found;
};

export type OpenBrowser = { readonly context: BrowserContext; readonly close: () => Promise<void> };

/** A headless browser with an empty profile, in Vietnamese. */
export const openBrowser = async (): Promise<OpenBrowser> => {
  const { executablePath, env } = findBrowser();
  const profile = await mkdtemp(path.join(os.tmpdir(), 'so-vang-browser-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: [...QUIET],
    env: { ...process.env, ...env },
    headless: true,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width: 1440, height: 1000 },
  });
  const close = async () => {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  };
  return { context, close };
};
