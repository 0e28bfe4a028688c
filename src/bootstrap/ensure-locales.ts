import type { Core } from '@strapi/strapi';

type Locale = { readonly id?: number; readonly code: string; readonly name: string };

type LocaleService = {
  findByCode(code: string): Promise<Locale | null>;
  create(locale: Locale): Promise<Locale>;
  update(where: { id?: number }, change: { name: string }): Promise<Locale>;
  setDefaultLocale(locale: { code: string }): Promise<unknown>;
};

const VIETNAMESE: Locale = { code: 'vi', name: 'Tiếng Việt (vi)' };
const ENGLISH: Locale = { code: 'en', name: 'English (en)' };

/**
 * Gives a new installation its two locales, Vietnamese first. Done once: a locale that an administrator deletes
 * later, or another default, stays as they left it.
 */
export const ensureLocales = async (strapi: Core.Strapi): Promise<void> => {
  const done = strapi.store({ type: 'core', name: 'newsroom', key: 'locales_ensured' });
  if (await done.get({})) return;
  const locales = strapi.plugin('i18n').service<LocaleService>('locales');
  for (const locale of [VIETNAMESE, ENGLISH]) {
    const existing = await locales.findByCode(locale.code);
    // Strapi makes the first locale itself, with its English name.
    if (existing) await locales.update({ id: existing.id }, { name: locale.name });
    else await locales.create(locale);
  }
  await locales.setDefaultLocale({ code: VIETNAMESE.code });
  await done.set({ value: true });
};
