import { spawnSync } from 'node:child_process';
import { findSecretProblems, SECRET_NAMES } from '../../../config/startup/secrets';
import { callScript } from '../../helpers/call-script';

const variablesOf = (text: string) =>
  Object.fromEntries(
    text
      .split('\n')
      .filter((line) => /^\w+=/.test(line))
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );

const withSecrets = (text: string) =>
  callScript('scripts/setup/env-file.mjs', 'withSecrets', [text]) as string;

describe('.env', () => {
  test('gets secrets that a production server accepts', () => {
    const written = variablesOf(withSecrets(''));
    expect(Object.keys(written).sort()).toEqual([...SECRET_NAMES].sort());
    expect(findSecretProblems(written)).toEqual([]);
  });

  test('gets different secrets each time', () => {
    expect(withSecrets('')).not.toBe(withSecrets(''));
  });

  test('keeps what it says and gains what it lacks', () => {
    const existing = '# mine\nPORT=8080\nJWT_SECRET=kept\nAPI_TOKEN_SALT=';
    const completed = withSecrets(existing);
    expect(completed.startsWith(`${existing}\n`)).toBe(true);
    expect(completed.match(/^JWT_SECRET=/gm)).toHaveLength(1);
    expect(variablesOf(completed)).toMatchObject({ PORT: '8080', JWT_SECRET: 'kept' });
    expect(findSecretProblems({ ...variablesOf(completed), JWT_SECRET: 'x'.repeat(3) })).toHaveLength(1);
  });

  test('stays as it is when nothing is missing', () => {
    const complete = withSecrets('');
    expect(withSecrets(complete)).toBe(complete);
  });
});

describe('the Node version', () => {
  test.each([['20.19.0'], ['20.20.2'], ['22.12.0']])('%s will do', (version) => {
    expect(callScript('scripts/setup/node-version.mjs', 'nodeVersionProblem', [version])).toBeUndefined();
  });

  test.each([['18.20.0'], ['20.18.3'], ['21.7.0'], ['23.1.0'], ['24.0.0']])(
    '%s is refused by name',
    (version) => {
      const problem = callScript('scripts/setup/node-version.mjs', 'nodeVersionProblem', [version]);
      expect(problem).toContain(`Node ${version} is not supported: use Node 20`);
    },
  );
});

describe('installed packages', () => {
  const locked = {
    '': {},
    'src/plugins/links': { version: '1.0.0' },
    'node_modules/knex': { version: '3.0.1' },
    'node_modules/for-other-systems': { version: '1.0.0', optional: true },
  };

  test.each([
    ['all there', { 'node_modules/knex': { version: '3.0.1' } }, []],
    ['one missing', {}, ['node_modules/knex']],
    ['one of another version', { 'node_modules/knex': { version: '2.0.0' } }, ['node_modules/knex']],
  ])('%s', (_case, installed, outOfDate) => {
    expect(callScript('scripts/setup/dependencies.mjs', 'packagesOutOfDate', [locked, installed])).toEqual(
      outOfDate,
    );
  });
});

describe('the last line of a test run', () => {
  const results = {
    numPassedTests: 12,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    numRuntimeErrorTestSuites: 0,
  };

  test.each([
    ['all passed', results, 0, '12 passed, 0 failed'],
    [
      'some skipped',
      { ...results, numPendingTests: 2, numTodoTests: 1 },
      0,
      '12 passed, 0 failed, 3 skipped',
    ],
    ['some failed', { ...results, numFailedTests: 2 }, 1, '12 passed, 2 failed'],
    ['a suite could not run', { ...results, numRuntimeErrorTestSuites: 1 }, 1, '12 passed, 1 failed'],
    ['the set-up failed', { ...results, numPassedTests: 0 }, 1, '0 passed, 1 failed'],
    ['the run crashed before it had results', null, 134, '0 passed, 1 failed'],
  ])('%s', (_case, outcome, status, line) => {
    expect(callScript('scripts/test/summary-line.mjs', 'summaryLine', [outcome, status])).toMatchObject({
      line,
    });
  });
});

describe('the address of the demo', () => {
  test.each([
    [{}, { host: '127.0.0.1', port: 1337 }],
    [
      { HOST: '0.0.0.0', PORT: '8080' },
      { host: '0.0.0.0', port: 8080 },
    ],
    [
      { HOST: '', PORT: '' },
      { host: '127.0.0.1', port: 1337 },
    ],
  ])('%j listens on %j', (env, address) => {
    expect(callScript('scripts/demo/listen-address.mjs', 'listenAddress', [env])).toEqual(address);
  });

  test.each([['http'], ['0'], ['99999'], ['13.5']])('PORT=%s is refused', (port) => {
    expect(() => callScript('scripts/demo/listen-address.mjs', 'listenAddress', [{ PORT: port }])).toThrow(
      'give a number from 1 to 65535',
    );
  });
});

describe('the browser', () => {
  const findBrowser = (places: object) =>
    callScript('scripts/setup/browser.mjs', 'findBrowser', [{ named: '', ...places }]);

  test('is the one that CHROMIUM_PATH names, and no other when that is absent', () => {
    expect(findBrowser({ named: process.execPath })).toMatchObject({ executablePath: process.execPath });
    expect(() => findBrowser({ named: '/nowhere/chromium' })).toThrow('CHROMIUM_PATH is "/nowhere/chromium"');
  });

  test('is the first of the system’s that is there', () => {
    const ofSystem = ['/nowhere/chromium', process.execPath];
    expect(findBrowser({ ofSystem })).toMatchObject({ executablePath: process.execPath });
  });

  const here = process.platform === 'linux' && process.arch === 'x64' ? test : test.skip;
  here('comes with the npm packages where the system has none, and starts', () => {
    const { executablePath, env } = findBrowser({ ofSystem: [] }) as {
      readonly executablePath: string;
      readonly env: Readonly<Record<string, string>>;
    };
    const { stdout } = spawnSync(executablePath, ['--version'], {
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });
    expect(stdout).toContain('Chromium');
  });
});
