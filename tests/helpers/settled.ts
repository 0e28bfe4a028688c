import type { Core } from '@strapi/strapi';

/** Articles written so far have been read, and their suggestions stand. */
export const suggestionsSettled = (strapi: Core.Strapi): Promise<void> =>
  strapi.plugin('commendation-links').service('suggestionQueue').settled();
