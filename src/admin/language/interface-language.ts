/** Where Strapi keeps the language that somebody chose for the admin in this browser. */
const STORAGE_KEY = 'strapi-admin-language';

export type InterfaceLanguage = 'vi' | 'en';

/** The language the admin speaks: the one chosen, Vietnamese for somebody who has chosen none. */
export const interfaceLanguage = (): InterfaceLanguage =>
  localStorage.getItem(STORAGE_KEY) === 'en' ? 'en' : 'vi';

/**
 * Makes Vietnamese what a new member of staff gets. Strapi falls back on English when nothing is chosen, so the
 * choice is made before the admin draws itself; the language in somebody's profile still comes first.
 */
export const startInVietnamese = (): void => {
  if (localStorage.getItem(STORAGE_KEY) === null) localStorage.setItem(STORAGE_KEY, 'vi');
  document.documentElement.lang = interfaceLanguage();
};
