/** The variables that sign sessions, salt tokens or encrypt; Strapi needs every one of them. */
export const SECRET_NAMES = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'JWT_SECRET',
  'ENCRYPTION_KEY',
] as const;

export type SecretProblem = { readonly name: string; readonly code: 'missing' | 'example' | 'short' };

type Environment = Readonly<Record<string, string | undefined>>;

/** Shorter than this can be guessed; `openssl rand -base64 16` gives 24 characters. */
const SHORTEST_SECRET = 16;

/** Values of `.env.example`, of Strapi's own templates, and what people write to get past an error. */
const EXAMPLE_VALUE = /replace-?with|to-?be-?modified|change-?me|change-?this|example|your-?secret|^(.)\1*$/i;

const problemOf = (name: string, value: string): SecretProblem | undefined => {
  if (value === '') return { name, code: 'missing' };
  if (EXAMPLE_VALUE.test(value)) return { name, code: 'example' };
  return value.length < SHORTEST_SECRET ? { name, code: 'short' } : undefined;
};

/**
 * Names the secrets a production server must not start with, one problem a variable.
 * APP_KEYS is a comma-separated list: each of its keys is judged, the first bad one named.
 */
export const findSecretProblems = (environment: Environment): SecretProblem[] =>
  SECRET_NAMES.flatMap((name) => {
    const value = environment[name] ?? '';
    const keys = name === 'APP_KEYS' ? value.split(',') : [value];
    const problem = keys.map((key) => problemOf(name, key.trim())).find((found) => found !== undefined);
    return problem === undefined ? [] : [problem];
  });

const REASONS: Record<SecretProblem['code'], string> = {
  missing: 'is not set',
  example: 'still has an example value',
  short: `is shorter than ${SHORTEST_SECRET} characters`,
};

/**
 * Throws in production when a secret is missing, an example or too short.
 * The message names each of them and how to make one; it never repeats a value.
 */
export const refuseWeakSecrets = (environment: Environment): void => {
  if (environment.NODE_ENV !== 'production') return;
  const problems = findSecretProblems(environment);
  if (problems.length === 0) return;
  throw new Error(
    [
      'Refusing to start in production:',
      ...problems.map(({ name, code }) => `  - ${name} ${REASONS[code]}`),
      'Run `node scripts/setup.mjs`: it adds random secrets to .env where they are missing (take lines with',
      'example values out first; it overwrites nothing). Or set them yourself: `openssl rand -base64 32`.',
    ].join('\n'),
  );
};
