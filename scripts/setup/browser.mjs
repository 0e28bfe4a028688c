import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inProject, say, SetupError } from './project.mjs';
import { run } from './run-command.mjs';

/**
 * A Chromium that starts here, and the variables it needs for that.
 * @typedef {{ executablePath: string, env: Record<string, string> }} FoundBrowser
 */

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const PACKAGE = '@sparticuz/chromium';

const NO_BROWSER =
  'No Chromium for the browser tests: install one (Debian: apt-get install chromium; macOS: Google Chrome) or set CHROMIUM_PATH.';

/** @param {string} folder */
const fontConfiguration = (folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${path.join(folder, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${path.join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;

/**
 * Unpacks the browser of the npm package. It would unpack into the machine's temporary folder, without the libraries
 * that a bare Linux lacks unless it believes to be on Amazon's, and two processes at once would meet half a file.
 * @param {string} folder
 */
const unpack = async (folder) => {
  const unfinished = `${folder}.${process.pid}`;
  await mkdir(unfinished, { recursive: true });
  const program = `import chromium from '${PACKAGE}'; await chromium.executablePath();`;
  await run(process.execPath, ['--input-type=module', '--eval', program], {
    env: { TMPDIR: unfinished, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  });
  await writeFile(path.join(unfinished, 'fonts', 'fonts.conf'), fontConfiguration(folder));
  await rename(unfinished, folder).catch(async (error) => {
    await rm(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  });
};

/** @param {FoundBrowser} browser */
const starts = ({ executablePath, env }) =>
  spawnSync(executablePath, ['--version'], { env: { ...process.env, ...env } }).status === 0;

/** @returns {Promise<FoundBrowser | undefined>} undefined where the package's Linux binary does not run */
const packagedBrowser = async () => {
  const manifest = await readFile(inProject('node_modules', PACKAGE, 'package.json'), 'utf8').catch(() => '');
  if (manifest === '' || process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = inProject('.cache', `chromium-${JSON.parse(manifest).version}`);
  if (!existsSync(folder)) await unpack(folder);
  const executablePath = path.join(folder, 'chromium');
  const fonts = { FONTCONFIG_PATH: path.join(folder, 'fonts') };
  const ownLibraries = { ...fonts, LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib') };
  return [fonts, ownLibraries].map((env) => ({ executablePath, env })).find(starts);
};

/**
 * The browser that the user names, one of the system, the one npm brought along; undefined when none of them starts.
 * @param {{ named?: string, ofSystem?: readonly string[] }} [places]
 */
export const findBrowser = async ({ named = process.env.CHROMIUM_PATH, ofSystem = SYSTEM_BROWSERS } = {}) => {
  if (named) {
    if (!existsSync(named)) throw new SetupError(`CHROMIUM_PATH is "${named}", where there is no browser.`);
    return { executablePath: named, env: {} };
  }
  const installed = ofSystem.find((file) => existsSync(file));
  return installed ? { executablePath: installed, env: {} } : packagedBrowser();
};

/** Has the browser ready before the tests begin; they run without one too, all but those that drive it. */
export const prepareBrowser = async () => {
  if ((await findBrowser()) === undefined) say(NO_BROWSER);
};
