import { execFileSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '..', '..', '..');
const SERVER = 'src/plugins/commendation-links/server/src';

type Planted = { readonly file: string; readonly code: string };

/** What ESLint says about each planted file, all of them in one process. */
const lint = (planted: readonly Planted[]): string[][] =>
  JSON.parse(
    execFileSync('node', [path.join(ROOT, 'tests/helpers/lint-planted.mjs')], {
      cwd: ROOT,
      input: JSON.stringify(planted),
      encoding: 'utf8',
    }),
  ) as string[][];

const importing = (from: string) => `import { thing } from '${from}';\nthing();\n`;
const importingType = (from: string) => `import type { Thing } from '${from}';\nexport type Other = Thing;\n`;

const FORBIDDEN: readonly (readonly [why: string, file: string, code: string])[] = [
  ['domain imports Strapi', `${SERVER}/domain/x.ts`, importing('@strapi/utils')],
  ["domain imports Strapi's types", `${SERVER}/domain/x.ts`, importingType('@strapi/types')],
  ['domain reads files', `${SERVER}/domain/matching/x.ts`, importing('node:fs')],
  ['domain imports a store', `${SERVER}/domain/links/x.ts`, importing('../../stores/links')],
  ['domain imports the service look-up', `${SERVER}/domain/x.ts`, importing('../get-service')],
  ['domain reads the clock', `${SERVER}/domain/x.ts`, 'export const now = () => Date.now();\n'],
  ['domain makes today', `${SERVER}/domain/x.ts`, 'export const today = () => new Date();\n'],
  ['domain rolls dice', `${SERVER}/domain/x.ts`, 'export const dice = () => Math.random();\n'],
  ['domain reads the environment', `${SERVER}/domain/x.ts`, 'export const mode = () => process.env.MODE;\n'],
  ['a package imports Strapi', 'packages/vietnamese-text/src/x.ts', importing('@strapi/utils')],
  ['a package reads files', 'packages/vietnamese-text/src/x.ts', importing('node:fs')],
  ['a package imports a plugin', 'packages/vietnamese-text/src/x.ts', importing('../../../src/plugins/x/y')],
  [
    'a package reads the clock',
    'packages/vietnamese-text/src/x.ts',
    'export const now = () => Date.now();\n',
  ],
  ['a reader imports a service', `${SERVER}/readers/x.ts`, importing('../services/links')],
  ['a store imports a controller', `${SERVER}/stores/x.ts`, importing('../controllers/link')],
  ['a service imports a controller', `${SERVER}/services/x.ts`, importing('../controllers/link')],
  ['a service takes ctx', `${SERVER}/services/x.ts`, 'export const serve = (ctx: object) => true;\n'],
  [
    'a service queries the database',
    `${SERVER}/services/x.ts`,
    'export const all = () => strapi.db.query(UID);\n',
  ],
  [
    'a service reads documents',
    `${SERVER}/services/x.ts`,
    'export const all = () => strapi.documents(UID);\n',
  ],
  ['a controller imports a store', `${SERVER}/controllers/x.ts`, importing('../stores/links')],
  ['a controller runs domain logic', `${SERVER}/controllers/x.ts`, importing('../domain/links/decide')],
  ['GraphQL imports a store', `${SERVER}/graphql/x.ts`, importing('../stores/links')],
  [
    'the admin imports the server',
    'src/plugins/commendation-links/admin/src/pages/X.tsx',
    importing('../../../server/src/services/links'),
  ],
  [
    'shared imports the server',
    'src/plugins/commendation-links/shared/x.ts',
    importing('../server/src/config'),
  ],
  [
    'src/api imports a plugin',
    'src/api/article/x.ts',
    importing('../../plugins/commendation-links/shared/constants'),
  ],
  [
    'one plugin imports the other',
    'src/plugins/newsroom-import/server/src/services/x.ts',
    importing('../../../../../plugins/commendation-links/shared/constants'),
  ],
  ['any', 'src/api/article/x.ts', 'export const cast = (value: any) => String(value);\n'],
];

const ALLOWED: readonly (readonly [why: string, file: string, code: string])[] = [
  ['domain imports domain', `${SERVER}/domain/links/x.ts`, importing('../matching/score')],
  ['domain imports a package', `${SERVER}/domain/links/x.ts`, importing('vietnamese-text')],
  ['src/api imports a package', 'src/api/article/x.ts', importing('vietnamese-text')],
  ['domain imports shared types', `${SERVER}/domain/x.ts`, importingType('../../../shared/contracts')],
  [
    'domain makes a date from a value',
    `${SERVER}/domain/x.ts`,
    "export const day = () => new Date('2023-03-23');\n",
  ],
  ['a service imports store and domain', `${SERVER}/services/x.ts`, importing('../stores/links')],
  [
    'a service opens a transaction',
    `${SERVER}/services/x.ts`,
    'export const both = () => strapi.db.transaction(() => 1);\n',
  ],
  [
    'a controller imports a type of the domain',
    `${SERVER}/controllers/x.ts`,
    importingType('../domain/links/decide'),
  ],
  [
    'the admin imports shared',
    'src/plugins/commendation-links/admin/src/x.ts',
    importing('../../shared/constants'),
  ],
];

const rulesOfTheTable = (messages: readonly string[]) =>
  messages.filter((message) => /no-restricted|no-explicit-any|fatal/.test(message));

describe('the linter guards the import table', () => {
  const cases = [...FORBIDDEN, ...ALLOWED];
  let findings: string[][];

  beforeAll(() => {
    findings = lint(cases.map(([, file, code]) => ({ file, code })));
  });

  test.each(FORBIDDEN.map(([why], index) => [why, index] as const))('caught: %s', (_why, index) => {
    expect(rulesOfTheTable(findings[index] ?? [])).toHaveLength(1);
  });

  test.each(ALLOWED.map(([why], index) => [why, index] as const))('let through: %s', (_why, index) => {
    expect(rulesOfTheTable(findings[FORBIDDEN.length + index] ?? ['fatal: not linted'])).toEqual([]);
  });
});
