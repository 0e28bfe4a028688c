import type { Core } from '@strapi/types';
import { getService } from './get-service';

/** Articles that are being read, and refreshes of the search, use the database: they finish before it is closed. */
export const destroy = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  await getService(strapi, 'catchUp').stop();
  await getService(strapi, 'readAll').stop();
  await getService(strapi, 'suggestionQueue').stop();
  await getService(strapi, 'searchIndex').settled();
};
