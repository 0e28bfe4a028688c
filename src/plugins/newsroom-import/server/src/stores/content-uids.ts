import type { UID } from '@strapi/types';

// The plugin is compiled without the application's generated types, so its content types are named here.
export const ARTICLE = 'api::article.article' as UID.CollectionType;
export const CATEGORY = 'api::category.category' as UID.CollectionType;
export const ORGANISATION = 'api::organisation.organisation' as UID.CollectionType;
export const DELETED_PAGE = 'plugin::newsroom-import.deleted-page' as UID.CollectionType;

/** The portal wrote Vietnamese; other locales are translations that staff add. */
export const LOCALE = 'vi';
