import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { vietnamese } from '../../../src/admin/translations/vietnamese';
import { strapiTexts } from './strapi-texts';

// Strapi's code asks for some messages that none of its catalogues has, in any language: it then shows the English
// that stands in the code. They are found by reading the code of the packages whose screens staff meet every day.

const load = createRequire(__filename);

/** `id: 'x', defaultMessage: '…'`, the id maybe inside a function that puts the plugin's name before it; an address is no id. */
const REQUEST = /id:\s*(?:(\w+)\()?(['"`])([^'"`${}/]+)\2\s*\)?,\s*defaultMessage:/g;

/** Without `ee`, the screens of the paid edition. */
const modules = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return /^(ee|translations|tests)$/.test(entry.name) ? [] : modules(file);
    return file.endsWith('.mjs') ? [file] : [];
  });

const requested = (plugin: string, name: string): readonly string[] => {
  const folder = path.join(path.dirname(load.resolve(`@strapi/${name}/package.json`)), 'dist', 'admin');
  const ids = modules(folder).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(REQUEST)].map(([, prefixed, , id]) =>
      prefixed ? `${plugin}.${id}` : `${id}`,
    ),
  );
  return [...new Set(ids)];
};

const catalogue = Object.assign(
  {},
  ...strapiTexts.map(({ vietnamese: texts }) => texts),
  vietnamese,
) as Record<string, string>;

it.each([
  ['admin', 'admin'],
  ['content-manager', 'content-manager'],
  ['upload', 'upload'],
  ['i18n', 'i18n'],
  ['users-permissions', 'plugin-users-permissions'],
])('every message that %s asks for is in Vietnamese', (plugin, name) => {
  const ids = requested(plugin, name);
  expect(ids.length).toBeGreaterThan(20);
  expect(ids.filter((id) => !catalogue[id])).toEqual([]);
});
