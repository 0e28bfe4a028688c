import type { Core } from '@strapi/types';
import { areLeftovers } from '../domain/links/ownerless';
import {
  countLinks,
  deleteLinkRows,
  findOwnerlessLinks,
  type OwnerlessLink,
} from '../stores/ownerless-links';

const nameOf = ({ documentId, articleDocumentId, commendationDocumentId }: OwnerlessLink): string =>
  `${documentId} (article ${articleDocumentId}, commendation ${commendationDocumentId})`;

/**
 * Links that outlived the article or commendation they speak of. None are left by this version; older ones, and
 * deletions by SQL, left some.
 */
export const ownerlessLinks = ({ strapi }: { strapi: Core.Strapi }) => ({
  find: (): Promise<readonly OwnerlessLink[]> => findOwnerlessLinks(strapi),

  nameOf,

  /** Takes them away and names them in the log. @returns how many; 0 where they are too many to be leftovers. */
  async sweep(): Promise<number> {
    const ownerless = await findOwnerlessLinks(strapi);
    if (ownerless.length === 0) return 0;
    const all = await countLinks(strapi);
    if (!areLeftovers({ ownerless: ownerless.length, all })) {
      strapi.log.error(
        `commendation-links: ${ownerless.length} of ${all} links lead to documents that are not there; none was removed. Is an import under way, or another content type configured?`,
      );
      return 0;
    }
    await deleteLinkRows(
      strapi,
      ownerless.map(({ id }) => id),
    );
    strapi.log.warn(
      `commendation-links: removed ${ownerless.length} links to documents that are gone: ${ownerless.map(nameOf).join('; ')}`,
    );
    return ownerless.length;
  },
});
