import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';
import { importTable } from './scripts/lint/import-table.mjs';
import { layerRules } from './scripts/lint/layer-rules.mjs';

const TYPED = ['**/*.{ts,tsx}'];

const TYPE_PROJECTS = [
  'tsconfig.json',
  'src/admin/tsconfig.json',
  'src/plugins/*/server/tsconfig.json',
  'src/plugins/*/admin/tsconfig.json',
  'packages/*/tsconfig.json',
  'tests/tsconfig.json',
];

const STRAPI_FACING = [
  'src/{api,bootstrap,locales,search,seed,slugs}/**/*.ts',
  'src/plugins/*/server/src/*.ts',
  'src/plugins/*/server/src/{stores,services,controllers,document-middlewares,lifecycles,graphql}/**/*.ts',
  'tests/**/*.ts',
  'packages/*/tests/**/*.ts',
];

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      '**/dist/',
      '**/build/',
      '.cache/',
      '.strapi/',
      '.tmp/',
      'types/generated/',
      'public/',
      'tests/fixtures/',
    ],
  },
  js.configs.recommended,
  {
    files: TYPED,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: TYPE_PROJECTS, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Strapi's loaders and hooks are declared async whether or not one of them awaits.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    // Strapi types the rows and request bodies it hands over as `any`; code that never meets it has no excuse.
    files: STRAPI_FACING,
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // `const { formatMessage } = useIntl()` is how react-intl and Strapi's hooks are meant to be used.
    files: ['**/admin/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'console',
          'process',
          'URL',
          'Buffer',
          'fetch',
          'performance',
          'setTimeout',
          'clearTimeout',
          'AbortSignal',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['**/*.{js,cjs}'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { module: 'writable', require: 'readonly', __dirname: 'readonly', __filename: 'readonly' },
    },
  },
  ...importTable,
  ...layerRules,
  prettier,
);
