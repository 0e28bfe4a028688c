/** What the import table cannot say: globals that the domain must not touch, and who talks to the database. */

const PURE = 'The domain and the packages are pure: pass the value in.';

const CLOCK_AND_CHANCE = [
  { object: 'Date', property: 'now', message: PURE },
  { object: 'Math', property: 'random', message: PURE },
  { object: 'performance', property: 'now', message: PURE },
];

const TODAY = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: PURE },
  { selector: "CallExpression[callee.name='Date']", message: PURE },
];

const DATABASE = [
  {
    selector: "CallExpression[callee.property.name='documents']",
    message: 'Only stores use strapi.documents().',
  },
  {
    // A service may open a transaction around several stores.
    selector:
      ":not(MemberExpression[property.name='transaction']) > MemberExpression[object.name='strapi'][property.name='db']",
    message: 'Only stores use the database.',
  },
];

const REQUEST = [
  { selector: "Identifier[name='ctx']", message: 'A service knows no ctx: pass what it needs.' },
];

/** @param {string} folder of a plugin's server */
const serverFiles = (folder) => [`src/plugins/*/server/src/${folder}/**/*.ts`];

export const layerRules = [
  {
    files: ['packages/*/src/**/*.ts', ...serverFiles('domain')],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['process', 'fetch', 'crypto', 'strapi', 'setTimeout', 'console'],
      ],
      'no-restricted-properties': ['error', ...CLOCK_AND_CHANCE],
      'no-restricted-syntax': ['error', ...TODAY, ...DATABASE],
    },
  },
  { files: serverFiles('services'), rules: { 'no-restricted-syntax': ['error', ...DATABASE, ...REQUEST] } },
  {
    files: ['controllers', 'document-middlewares', 'graphql', 'routes'].flatMap(serverFiles),
    rules: { 'no-restricted-syntax': ['error', ...DATABASE] },
  },
];
