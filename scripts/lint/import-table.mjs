/**
 * The import table of the project: who may not import whom. `from` are the files it binds, `never` what they must
 * not import (a pattern on the import path) and why. A row marked `typesAllowed` may import types from there.
 * @typedef {{ pattern: string, why: string, typesAllowed?: boolean }} Ban
 * @typedef {{ from: readonly string[], never: readonly Ban[] }} Row
 */

/** Matches an import path that goes through one of the folders. @param {...string} folders */
const through = (...folders) => `(^|/)(${folders.join('|')})(/|$)`;

const ENTRIES = ['controllers', 'document-middlewares', 'lifecycles', 'graphql', 'routes', 'cli'];

/** Server files beside the layers; they all know Strapi. */
const SHELL = [
  'bootstrap',
  'get-service',
  'inject-relations',
  'permissions',
  'plugin-config',
  'read-context',
  'register',
];

/** @param {...string} folders of a plugin's server */
const server = (...folders) => folders.map((folder) => `src/plugins/*/server/src/${folder}/**/*.ts`);

/** @type {Ban} */
const OTHER_PLUGIN = { pattern: 'strapi-plugin-|/plugins/', why: 'a plugin stands by itself' };

const IO_LIBRARIES = 'knex|pg|better-sqlite3|koa|dataloader|fs-extra|http-errors|supertest|winston';
const NODE_MODULES =
  'node:.*|fs|fs/promises|path|os|http|https|net|child_process|crypto|process|timers|worker_threads';

/** @type {readonly Row[]} */
export const IMPORT_TABLE = [
  {
    from: ['packages/*/src/**/*.ts'],
    never: [
      { pattern: '^@strapi/|^strapi-plugin-', why: 'a package knows no Strapi' },
      { pattern: `^(${NODE_MODULES}|${IO_LIBRARIES})$`, why: 'a package does no I/O' },
      { pattern: through('server', 'api', 'plugins'), why: 'a package stands by itself' },
    ],
  },
  {
    from: server('domain'),
    never: [
      { pattern: '^@strapi/', why: 'the domain knows no Strapi' },
      { pattern: `^(${NODE_MODULES}|${IO_LIBRARIES})$`, why: 'the domain does no I/O' },
      {
        pattern: through('readers', 'stores', 'services', ...ENTRIES, ...SHELL),
        why: 'the domain imports the domain and shared types only',
      },
      OTHER_PLUGIN,
    ],
  },
  {
    from: server('readers', 'stores'),
    never: [
      {
        pattern: through('services', ...ENTRIES, 'get-service'),
        why: 'readers and stores serve, they do not call up',
      },
      OTHER_PLUGIN,
    ],
  },
  {
    from: server('services'),
    never: [
      { pattern: `${through(...ENTRIES)}|^koa$`, why: 'a service knows nothing of requests' },
      OTHER_PLUGIN,
    ],
  },
  {
    from: server(...ENTRIES),
    never: [
      { pattern: through('stores', 'readers'), why: 'an entry point asks a service', typesAllowed: true },
      { pattern: through('domain'), why: 'domain logic runs in services', typesAllowed: true },
      OTHER_PLUGIN,
    ],
  },
  {
    from: ['src/plugins/*/admin/src/**/*.{ts,tsx}'],
    never: [
      { pattern: through('server'), why: 'the admin shares types with the server through shared/ only' },
      {
        pattern: '^@strapi/(strapi|admin|content-manager)$',
        why: "import Strapi's /strapi-admin or /admin entry",
      },
    ],
  },
  {
    from: ['src/plugins/*/shared/**/*.ts'],
    never: [{ pattern: through('server', 'admin'), why: 'both sides import shared/, it imports neither' }],
  },
  {
    from: ['src/api/**/*.ts'],
    never: [
      {
        pattern: `${through('plugins')}|^strapi-plugin-`,
        why: 'the content types stand without the plugins',
      },
    ],
  },
];

/** @param {Ban} ban */
const toPattern = ({ pattern, why, typesAllowed = false }) => ({
  regex: pattern,
  message: `Import table: ${why}.`,
  allowTypeImports: typesAllowed,
});

/** The table as ESLint configuration, one object a row. */
export const importTable = IMPORT_TABLE.map(({ from, never }) => ({
  files: [...from],
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: never.map(toPattern) }] },
}));
