import type { Core } from '@strapi/strapi';
import type { DocumentIds } from '../write-record';

const store = (strapi: Core.Strapi) =>
  strapi.store({ type: 'core', name: 'newsroom', key: 'catalogue_applied' });

/** The rows applied so far, also those that staff have deleted since: the memory that keeps them deleted. */
export const readAppliedRows = async (strapi: Core.Strapi): Promise<DocumentIds> =>
  ((await store(strapi).get({})) as DocumentIds | null) ?? {};

export const writeAppliedRows = async (strapi: Core.Strapi, applied: DocumentIds): Promise<void> => {
  await store(strapi).set({ value: applied });
};
