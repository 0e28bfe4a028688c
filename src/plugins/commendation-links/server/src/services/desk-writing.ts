import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import type { Link } from '../../../shared/contracts';
import type { Side } from '../../../shared/desk-contracts';
import { mergeOrder } from '../domain/links/merge-order';
import { getService } from '../get-service';
import { linkEnds } from '../plugin-config';
import { documentExists, findLink } from '../stores/links';
import type { Ability } from './desk-rights';

type Fields = Record<string, unknown>;

/** Writes of the desk: those of the link service, by someone whose rights on the two entries were checked. */
export const deskWriting = ({ strapi }: { strapi: Core.Strapi }) => {
  const links = () => getService(strapi, 'links');

  const assertMayWrite = (
    ability: Ability,
    link: Pick<Link, 'articleDocumentId' | 'commendationDocumentId'>,
  ) =>
    getService(strapi, 'deskRights').assertMayWriteLink(ability, {
      source: link.articleDocumentId,
      target: link.commendationDocumentId,
    });

  const bothExist = async (ends: Fields): Promise<boolean> => {
    for (const { uid, idAttribute } of Object.values(linkEnds(strapi))) {
      const id = ends[idAttribute];
      if (typeof id !== 'string' || !(await documentExists(strapi, uid, id))) return false;
    }
    return true;
  };

  const linkToWrite = async (ability: Ability, documentId: string): Promise<void> => {
    const link = await findLink(strapi, documentId);
    if (!link) throw new errors.NotFoundError(`There is no link ${documentId}`);
    await assertMayWrite(ability, link);
  };

  return {
    async create(ability: Ability, data: Fields): Promise<unknown> {
      const { articleDocumentId, commendationDocumentId } = data;
      const ends = { articleDocumentId, commendationDocumentId } as Link;
      // Ends that are missing or wrong are for the link service to name: there is no entry to have rights on.
      if (await bothExist(ends)) await assertMayWrite(ability, ends);
      return links().create(data);
    },

    async update(ability: Ability, documentId: string, data: Fields): Promise<unknown> {
      await linkToWrite(ability, documentId);
      return links().update(documentId, data);
    },

    async delete(ability: Ability, documentId: string): Promise<void> {
      await linkToWrite(ability, documentId);
      await links().delete(documentId);
    },

    /** `linkIds` are the links this user sees, in their new order; those out of sight keep their places. */
    async reorder(
      ability: Ability,
      { side, documentId, linkIds }: { side: Side; documentId: string; linkIds: readonly string[] },
    ): Promise<readonly Link[]> {
      const shown = (await getService(strapi, 'desk').linksOf(ability, { side, documentId })).data;
      const all = (await links().of(side, documentId)).map((link) => link.documentId);
      const complete =
        shown.length === linkIds.length && shown.every((link) => linkIds.includes(link.documentId));
      const order = complete ? mergeOrder(all, linkIds) : null;
      return links().reorder(side, documentId, order ?? linkIds);
    },
  };
};
