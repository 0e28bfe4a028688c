import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

type Texts = Readonly<Record<string, string>>;

const load = createRequire(__filename);

const folder = (name: string): string => path.dirname(load.resolve(`${name}/package.json`));

const read = (name: string, inside: string, language: string): Texts => {
  const file = path.join(folder(name), inside, 'translations', `${language}.json.js`);
  // A language that a package does not have is an empty catalogue.
  if (!existsSync(file)) return {};
  const texts = load(file) as Texts & { readonly default?: Texts };
  return texts.default ?? texts;
};

const prefixed = (prefix: string, texts: Texts): Texts =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [`${prefix}${key}`, text]));

/** A package of Strapi with its texts in the installed version, under the ids the admin looks them up by. */
export type TextPackage = { readonly name: string; readonly english: Texts; readonly vietnamese: Texts };

const plugin = (id: string, packageName = `@strapi/${id}`): TextPackage => ({
  name: id,
  english: prefixed(`${id}.`, read(packageName, 'dist/admin', 'en')),
  vietnamese: prefixed(`${id}.`, read(packageName, 'dist/admin', 'vi')),
});

export const strapiTexts: readonly TextPackage[] = [
  {
    name: 'admin',
    english: read('@strapi/admin', 'dist/admin/admin/src', 'en'),
    vietnamese: read('@strapi/admin', 'dist/admin/admin/src', 'vi'),
  },
  plugin('content-manager'),
  plugin('upload'),
  plugin('i18n'),
  plugin('content-type-builder'),
  plugin('content-releases'),
  plugin('review-workflows'),
  plugin('email'),
  plugin('users-permissions', '@strapi/plugin-users-permissions'),
  plugin('graphql', '@strapi/plugin-graphql'),
];
