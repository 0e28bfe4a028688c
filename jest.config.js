const os = require('node:os');

/** Three suites: pure functions, a booted Strapi, a real browser. `scripts/test.mjs` builds what they need first. */
const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
  ],
};

const suite = (name, extra = {}) => ({
  displayName: name,
  rootDir: __dirname,
  testMatch: [`<rootDir>/tests/${name}/**/*.test.ts`],
  testEnvironment: 'node',
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.tmp', '<rootDir>/build'],
  transform,
  ...extra,
});

module.exports = {
  // Two suites can boot at once even on two cores; more would ask for a gigabyte each.
  maxWorkers: Math.max(2, Math.floor(os.availableParallelism() / 2)),
  // Every suite loads a Strapi of its own and Node frees little of it: without this a run grows past 2 GB.
  workerIdleMemoryLimit: '1GB',
  // A boot of Strapi takes seconds, more so when two suites boot at once or the machine is busy.
  testTimeout: 60_000,
  projects: [
    suite('unit', {
      testMatch: ['<rootDir>/tests/unit/**/*.test.ts', '<rootDir>/packages/*/tests/**/*.test.ts'],
      // The sources, so that these need no build; the other suites run what is built.
      moduleNameMapper: { '^(vietnamese-text|award-reader)$': '<rootDir>/packages/$1/src' },
    }),
    suite('api', {
      globalSetup: '<rootDir>/tests/helpers/api-setup.ts',
      globalTeardown: '<rootDir>/tests/helpers/api-teardown.ts',
    }),
    suite('e2e'),
  ],
};
