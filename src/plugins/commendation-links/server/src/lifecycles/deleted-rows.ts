import type { Core } from '@strapi/types';
import { getService } from '../get-service';
import { linkEnds } from '../plugin-config';
import type { DoomedDocuments } from '../stores/doomed-documents';

type Event = {
  readonly model: { readonly uid: string };
  readonly params: { readonly where?: unknown };
  readonly state: { doomed?: DoomedDocuments };
};

/**
 * Follows rows of articles and commendations that are deleted, by whichever road: the document service, a locale that
 * is removed in Settings, `deleteMany` and other queries of scripts. Document middlewares see the first of them only.
 */
export const followDeletedRows = (strapi: Core.Strapi): void => {
  const before = async ({ model, params, state }: Event): Promise<void> => {
    state.doomed = await getService(strapi, 'deletedRows').announce(model.uid, params.where);
  };
  const after = async ({ model, state }: Event): Promise<void> => {
    if (state.doomed) await getService(strapi, 'deletedRows').follow(model.uid, state.doomed);
  };
  const { source, target } = linkEnds(strapi);
  strapi.db.lifecycles.subscribe({
    models: [source.uid, target.uid],
    beforeDelete: before,
    beforeDeleteMany: before,
    afterDelete: after,
    afterDeleteMany: after,
  });
  strapi.db.lifecycles.subscribe({
    models: ['plugin::i18n.locale'],
    // The names of bodies and awards in that locale went as well, and a query does not say whose they were.
    afterDelete: () => getService(strapi, 'deletedRows').followLocale(),
  });
};
