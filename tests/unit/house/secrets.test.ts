import { findSecretProblems, refuseWeakSecrets, SECRET_NAMES } from '../../../config/startup/secrets';

const LONG = 'Zq3vK8mW1xN6tR0bYcE5';

const strong = Object.fromEntries(SECRET_NAMES.map((name) => [name, LONG]));

const messageOf = (action: () => void): string => {
  try {
    action();
    return '';
  } catch (error) {
    return String(error);
  }
};

describe('secrets of a production server', () => {
  test('random values are accepted', () => {
    expect(findSecretProblems({ ...strong, APP_KEYS: `${LONG},${LONG}` })).toEqual([]);
  });

  test.each([
    ['a variable that is not set', { JWT_SECRET: undefined }, [{ name: 'JWT_SECRET', code: 'missing' }]],
    ['an empty value', { JWT_SECRET: ' ' }, [{ name: 'JWT_SECRET', code: 'missing' }]],
    [
      'the placeholder of .env.example',
      { API_TOKEN_SALT: 'replace-with-random' },
      [{ name: 'API_TOKEN_SALT', code: 'example' }],
    ],
    [
      "the placeholder of Strapi's template",
      { ENCRYPTION_KEY: 'tobemodified' },
      [{ name: 'ENCRYPTION_KEY', code: 'example' }],
    ],
    [
      'one character repeated',
      { ENCRYPTION_KEY: 'a'.repeat(40) },
      [{ name: 'ENCRYPTION_KEY', code: 'example' }],
    ],
    ['a short value', { ADMIN_JWT_SECRET: 'k3-9x' }, [{ name: 'ADMIN_JWT_SECRET', code: 'short' }]],
    [
      'one example among the keys',
      { APP_KEYS: `${LONG},toBeModified2` },
      [{ name: 'APP_KEYS', code: 'example' }],
    ],
    ['a key left empty', { APP_KEYS: `${LONG},` }, [{ name: 'APP_KEYS', code: 'missing' }]],
  ])('%s is named', (_case, change, problems) => {
    expect(findSecretProblems({ ...strong, ...change })).toEqual(problems);
  });

  test('a production start with an empty environment names every secret and the way to make them', () => {
    const message = messageOf(() => refuseWeakSecrets({ NODE_ENV: 'production' }));
    for (const name of SECRET_NAMES) expect(message).toContain(`${name} is not set`);
    expect(message).toContain('node scripts/setup.mjs');
  });

  test('the message never repeats a value', () => {
    const environment = { ...strong, NODE_ENV: 'production', JWT_SECRET: 'changeme-hunter2-hunter2' };
    const message = messageOf(() => refuseWeakSecrets(environment));
    expect(message).toContain('JWT_SECRET still has an example value');
    expect(message).not.toContain('hunter2');
  });

  test('a development start is left alone', () => {
    expect(messageOf(() => refuseWeakSecrets({ NODE_ENV: 'development' }))).toBe('');
  });
});
