import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import type { Link } from '../../../shared/contracts';
import type { Side } from '../../../shared/desk-contracts';
import { mergeOrder } from '../domain/links/merge-order';
import { isOpenSuggestion } from '../domain/links/plan-suggestions';
import { getService } from '../get-service';
import { linkEnds } from '../plugin-config';
import { documentExists, findLink, findLinksOf } from '../stores/links';
import type { Ability } from './desk-rights';

type Fields = Record<string, unknown>;

/** Who writes, by the rights and by the id in the admin. */
export type Person = { readonly ability: Ability; readonly userId: string };

/** Writes of the desk: those of the link service, by someone whose rights on the two entries were checked. */
export const deskWriting = ({ strapi }: { strapi: Core.Strapi }) => {
  const links = () => getService(strapi, 'links');

  const stated = () => getService(strapi, 'statedLinks');

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

  const linkToWrite = async (ability: Ability, documentId: string): Promise<Link> => {
    const link = await findLink(strapi, documentId);
    if (!link) throw new errors.NotFoundError(`There is no link ${documentId}`);
    await assertMayWrite(ability, link);
    return link;
  };

  /** A pair that was suggested, or rejected once: a person who links it decides on that link, so that it is no second one. */
  const undecidedLink = async (ends: Link): Promise<Link | undefined> => {
    const links = await findLinksOf(strapi, linkEnds(strapi).source, ends.articleDocumentId);
    const ofPair = links.filter((link) => link.commendationDocumentId === ends.commendationDocumentId);
    return ofPair.find(isOpenSuggestion) ?? ofPair.find(({ state }) => state === 'rejected');
  };

  const decidedBy = (userId: string): Fields => ({
    decidedBy: userId,
    decidedAt: new Date().toISOString(),
  });

  return {
    /** @param restored the undoing of a removal: what the link said comes back, even if the text has changed since. */
    async create(
      { ability, userId }: Person,
      data: Fields,
      { restored }: { readonly restored: boolean },
    ): Promise<unknown> {
      const { articleDocumentId, commendationDocumentId } = data;
      const ends = { articleDocumentId, commendationDocumentId } as Link;
      // Ends that are missing or wrong are for the link service to name: there is no entry to have rights on.
      if (!(await bothExist(ends))) return links().create(data);
      await assertMayWrite(ability, ends);
      if (!restored) {
        stated().assertNamed(data);
        await stated().assertQuoted(data);
      }
      const decided = { ...data, state: data.state ?? 'confirmed', ...decidedBy(userId) };
      const undecided = await undecidedLink(ends);
      return undecided ? links().update(undecided.documentId, decided) : links().create(decided);
    },

    async update({ ability, userId }: Person, documentId: string, data: Fields): Promise<unknown> {
      const current = await linkToWrite(ability, documentId);
      const { state } = current;
      stated().assertNamed(data, current);
      await stated().assertQuoted(data, current);
      const isVerdict = data.state !== undefined && data.state !== state;
      return links().update(documentId, isVerdict ? { ...data, ...decidedBy(userId) } : data);
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
      const { data: shown } = await getService(strapi, 'desk').linksOf(ability, { side, documentId });
      const others = shown.map(({ entry }) => entry.documentId);
      await getService(strapi, 'deskRights').assertMayOrderLinks(ability, side, { documentId, others });
      const all = (await links().of(side, documentId)).map((link) => link.documentId);
      const complete =
        shown.length === linkIds.length && shown.every((link) => linkIds.includes(link.documentId));
      const order = complete ? mergeOrder(all, linkIds) : null;
      return links().reorder(side, documentId, order ?? linkIds);
    },
  };
};
