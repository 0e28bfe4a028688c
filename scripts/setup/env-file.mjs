import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { inProject, say } from './project.mjs';

const randomSecret = () => randomBytes(32).toString('base64url');

/** The secrets that `config/` reads, and how each is made. */
const SECRETS = {
  APP_KEYS: () => [randomSecret(), randomSecret()].join(','),
  API_TOKEN_SALT: randomSecret,
  ADMIN_JWT_SECRET: randomSecret,
  TRANSFER_TOKEN_SALT: randomSecret,
  JWT_SECRET: randomSecret,
  ENCRYPTION_KEY: randomSecret,
};

/**
 * Names of the secrets that an .env text does not set.
 * @param {string} text
 */
export const missingSecrets = (text) =>
  Object.keys(SECRETS).filter((name) => !new RegExp(`^\\s*(export\\s+)?${name}\\s*=\\s*\\S`, 'm').test(text));

/**
 * The text with a random value added for each secret it lacks; every line that was there stays as it was.
 * @param {string} text
 */
export const withSecrets = (text) => {
  const lines = Object.entries(SECRETS)
    .filter(([name]) => missingSecrets(text).includes(name))
    .map(([name, make]) => `${name}=${make()}\n`);
  const gap = text === '' || text.endsWith('\n') ? '' : '\n';
  return `${text}${gap}${lines.join('')}`;
};

const FIRST_LINES = '# Written by scripts/setup.mjs; .env.example says what else may stand here.\n';

/** Writes `.env` with random secrets when there is none, adds those an existing one lacks. */
export const ensureEnvFile = async () => {
  const file = inProject('.env');
  const existing = await readFile(file, 'utf8').catch(() => undefined);
  const missing = missingSecrets(existing ?? '');
  if (missing.length === 0) return;
  await writeFile(file, withSecrets(existing ?? FIRST_LINES), { mode: 0o600 });
  say(existing === undefined ? 'Wrote .env with random secrets.' : `Added to .env: ${missing.join(', ')}.`);
};
