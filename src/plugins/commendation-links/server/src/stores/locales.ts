import type { Core } from '@strapi/types';

export type Locales = { readonly codes: readonly string[]; readonly defaultLocale: string };

/** How long a change of locales made by another instance of the server may go unseen. */
const MAX_AGE_MS = 5_000;

type Cached = { readonly until: number; readonly locales: Promise<Locales> };
const cache = new WeakMap<Core.Strapi, Cached>();

type LocaleService = { find(): Promise<readonly { code: string }[]>; getDefaultLocale(): Promise<string> };

const readLocales = async (strapi: Core.Strapi): Promise<Locales> => {
  const service = strapi.plugin('i18n').service<LocaleService>('locales');
  const [rows, defaultLocale] = await Promise.all([service.find(), service.getDefaultLocale()]);
  return { codes: rows.map(({ code }) => code), defaultLocale };
};

/** The enabled locales. Read on every request, changed about never: kept for a few seconds. */
export const enabledLocales = (strapi: Core.Strapi): Promise<Locales> => {
  const cached = cache.get(strapi);
  if (cached && cached.until > Date.now()) return cached.locales;
  const locales = readLocales(strapi);
  cache.set(strapi, { until: Date.now() + MAX_AGE_MS, locales });
  locales.catch(() => cache.delete(strapi));
  return locales;
};

/** A locale added or removed in this process shows at once. */
export const forgetLocalesOnChange = (strapi: Core.Strapi): void => {
  const forget = (): void => void cache.delete(strapi);
  strapi.db.lifecycles.subscribe({
    models: ['plugin::i18n.locale'],
    afterCreate: forget,
    afterUpdate: forget,
    afterDelete: forget,
  });
};
