import { useQueryParams } from '@strapi/strapi/admin';

type Query = { readonly plugins?: { readonly i18n?: { readonly locale?: string } } };

/** The locale of the entry on screen; undefined for a type without locales. */
export const useContentLocale = (): string | undefined => {
  const [{ query }] = useQueryParams<Query>();
  return query.plugins?.i18n?.locale;
};
