import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

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

type FoundBrowser = { readonly executablePath: string; readonly args: readonly string[] };

/** What the package `@sparticuz/chromium` gives, when it is installed. */
type PackagedChromium = { executablePath(): Promise<string>; readonly args: string[] };

const packagedBrowser = async (): Promise<FoundBrowser | undefined> => {
  const name = '@sparticuz/chromium';
  try {
    const { default: packaged } = (await import(name)) as { default: PackagedChromium };
    return { executablePath: await packaged.executablePath(), args: packaged.args };
  } catch {
    // Not installed here, or not for this platform: the caller says what to install.
    return undefined;
  }
};

/** CHROMIUM_PATH, a browser of the system, the packaged one; undefined when there is none. */
export const findBrowser = async (): Promise<FoundBrowser | undefined> => {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH is "${named}", where there is no browser.`);
    return { executablePath: named, args: QUIET };
  }
  const installed = SYSTEM_BROWSERS.find((file) => existsSync(file));
  return installed ? { executablePath: installed, args: QUIET } : packagedBrowser();
};

export const NO_BROWSER =
  'No Chromium: set CHROMIUM_PATH, or install one (Debian: apt-get install chromium; from npm: npm install --no-save @sparticuz/chromium).';

export type OpenBrowser = { readonly context: BrowserContext; readonly close: () => Promise<void> };

/** A headless browser with an empty profile, in Vietnamese. */
export const openBrowser = async (): Promise<OpenBrowser> => {
  const browser = await findBrowser();
  if (!browser) throw new Error(NO_BROWSER);
  const profile = await mkdtemp(path.join(os.tmpdir(), 'so-vang-browser-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser.executablePath,
    args: [...browser.args],
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
