import type { Core } from '@strapi/types';
import { getService } from './get-service';
import { followDeletedRows } from './lifecycles/deleted-rows';
import { adminActions } from './permissions';
import { batchLoads } from './stores/batched-load';
import { refreshStatistics } from './stores/sqlite-statistics';
import { forgetLocalesOnChange } from './stores/locales';
import { narrowReads } from './stores/reading/narrow-reads';

export const bootstrap = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  narrowReads(strapi, () => getService(strapi, 'reader').isContentApi());
  batchLoads(strapi);
  forgetLocalesOnChange(strapi);
  followDeletedRows(strapi);
  await refreshStatistics(strapi);
  await strapi.service('admin::permission').actionProvider.registerMany(adminActions);
  await getService(strapi, 'searchIndex').rebuildWhenStale();
  // A server that listens, not a command that only loads Strapi: an import would be read while it is written.
  strapi.server.httpServer.once('listening', () => getService(strapi, 'catchUp').begin());
};
