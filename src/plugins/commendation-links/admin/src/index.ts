import type { StrapiApp } from '@strapi/strapi/admin';
import { PLUGIN_ID } from '../../shared/constants';
import { translationId, type TranslationKey } from './translations/translation-key';

type Texts = Readonly<Record<string, string>>;

const TRANSLATIONS: Readonly<Record<string, () => Promise<{ default: Texts }>>> = {
  vi: () => import('./translations/vi.json'),
  en: () => import('./translations/en.json'),
};

const loadTranslation = async (locale: string): Promise<{ locale: string; data: Texts }> => {
  const texts = (await TRANSLATIONS[locale]?.())?.default ?? {};
  const data = Object.entries(texts).map(([key, text]) => [translationId(key as TranslationKey), text]);
  return { locale, data: Object.fromEntries(data) as Texts };
};

export default {
  register(app: StrapiApp): void {
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
    // ── Coverage page: menu link and homepage widget are registered here ──
  },

  bootstrap(_app: StrapiApp): void {
    // ── Panels and warnings of the edit and list views are added here ──
  },

  registerTrads: ({ locales }: { locales: readonly string[] }) => Promise.all(locales.map(loadTranslation)),
};
