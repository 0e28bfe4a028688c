import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import type { Link } from '../../../shared/contracts';
import { checkLink, completeCounts, normaliseLabel } from '../domain/links/check-link';
import { isOpenSuggestion } from '../domain/links/plan-suggestions';
import { conflict, conflictAtOnce, conflictUnseen, invalidLink } from '../errors';
import { getService } from '../get-service';
import { type LinkEnd, linkEnds } from '../plugin-config';
import { type DoomedDocuments, inTurnOfDeletion } from '../stores/doomed-documents';
import { holdDocuments } from '../stores/hold-documents';
import {
  copyLinksOfArticle,
  createLink,
  deleteLink,
  deleteLinksOf,
  documentExists,
  existingDocuments,
  findLink,
  findLinksOf,
  findSameLink,
  holdEnds,
  isSameLinkError,
  nextPosition,
  setPosition,
  updateLink,
} from '../stores/links';

type Fields = Record<string, unknown>;

const PAIR = ['articleDocumentId', 'commendationDocumentId'] as const;

/**
 * Both ends are there, and stay until the link is written: a link must not outlive the document it speaks of. A caller
 * who may not read drafts is not told which there are: to it they do not exist.
 */
const assertEndsExist = async (strapi: Core.Strapi, fields: Fields): Promise<void> => {
  const published = !(await getService(strapi, 'access').mayReadDrafts());
  const problems = [];
  for (const { uid, idAttribute } of Object.values(linkEnds(strapi))) {
    const id = fields[idAttribute] as string;
    const held = await holdDocuments(strapi, uid, [id]);
    if (held.has(id) && (!published || (await documentExists(strapi, uid, id, { published })))) continue;
    problems.push({ path: [idAttribute], message: `there is no document of ${uid} with this documentId` });
  }
  if (problems.length > 0) throw invalidLink(problems);
};

/** Names the link in the way to a caller who may see it. */
const conflictWith = async (strapi: Core.Strapi, same: Link): Promise<Error> =>
  (await getService(strapi, 'access').maySeeLink(same)) ? conflict(same) : conflictUnseen();

const assertUnique = async (strapi: Core.Strapi, fields: Fields, documentId?: string): Promise<void> => {
  const same = await findSameLink(strapi, fields as unknown as Link);
  if (same && same.documentId !== documentId) throw await conflictWith(strapi, same);
};

/** A suggestion gives way to the same link stated by people or their programs: it was open, and is decided now. */
const makeRoom = async (strapi: Core.Strapi, fields: Fields): Promise<void> => {
  const same = await findSameLink(strapi, fields as unknown as Link);
  if (!same) return;
  if (!isOpenSuggestion(same) || fields.state === 'suggested') throw await conflictWith(strapi, same);
  await deleteLink(strapi, same.documentId);
};

const linkOrNotFound = async (strapi: Core.Strapi, documentId: string): Promise<Link> => {
  const link = await findLink(strapi, documentId);
  if (!link) throw new errors.NotFoundError(`There is no link ${documentId}`);
  return link;
};

export const links = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * The fields of a new link, checked and made whole (defaults, normal form, positions at the end of either side).
   * @throws ValidationError naming each field that is wrong; ConflictError (409) when there is such a link.
   */
  async prepareNew(given: Fields): Promise<Fields> {
    const fields: Fields = {
      ...given,
      kind: given.kind ?? 'reports',
      scope: given.scope ?? 'whole',
      state: given.state ?? 'confirmed',
      origin: given.origin ?? 'manual',
      subsetLabel:
        typeof given.subsetLabel === 'string' ? normaliseLabel(given.subsetLabel) : (given.subsetLabel ?? ''),
    };
    const problems = checkLink(fields);
    if (problems.length > 0) throw invalidLink(problems);
    await assertEndsExist(strapi, fields);
    await makeRoom(strapi, fields);
    const { source, target } = linkEnds(strapi);
    return {
      ...fields,
      reported: completeCounts(given.reported),
      position: given.position ?? (await nextPosition(strapi, source, fields.articleDocumentId as string)),
      reversePosition:
        given.reversePosition ??
        (await nextPosition(strapi, target, fields.commendationDocumentId as string)),
    };
  },

  /**
   * The changed fields of a link, checked together with those that stay.
   * @throws NotFoundError, ValidationError, ConflictError (409).
   */
  async prepareChange(documentId: string, given: Fields): Promise<Fields> {
    await holdEnds(strapi, [await linkOrNotFound(strapi, documentId)]);
    // Again: whoever was deleting one of the ends has ended, and the link may be gone with it.
    const current = await linkOrNotFound(strapi, documentId);
    const moved = PAIR.filter((name) => given[name] !== undefined && given[name] !== current[name]);
    if (moved.length > 0) {
      throw invalidLink(
        moved.map((name) => ({
          path: [name],
          message: `${name} cannot change: delete this link and create another`,
        })),
      );
    }
    const label =
      typeof given.subsetLabel === 'string' ? normaliseLabel(given.subsetLabel) : given.subsetLabel;
    const changes: Fields = {
      ...given,
      ...(given.scope === 'whole' && label === undefined ? { subsetLabel: '' } : {}),
      ...(label === undefined ? {} : { subsetLabel: label ?? '' }),
    };
    const whole = { ...current, ...changes };
    const problems = checkLink(whole);
    if (problems.length > 0) throw invalidLink(problems);
    await assertUnique(strapi, whole, documentId);
    return 'reported' in changes ? { ...changes, reported: completeCounts(changes.reported) } : changes;
  },

  /** @throws NotFoundError when there is nothing to delete. */
  prepareDeletion: (documentId: string): Promise<Link> => linkOrNotFound(strapi, documentId),

  /** After a link was written: its article is compared anew. What the comparison itself writes changes nothing of it. */
  async followWrite(written: unknown): Promise<void> {
    const link = written as Pick<Link, 'articleDocumentId' | 'state' | 'origin'> | null;
    if (!link?.articleDocumentId || isOpenSuggestion(link)) return;
    await getService(strapi, 'suggestionQueue').scheduleAfterCommit(link.articleDocumentId);
  },

  /** Runs a checked write; @throws ConflictError (409) when the same link was written since the check. */
  async write<Result>(run: () => Promise<Result>): Promise<Result> {
    try {
      return await strapi.db.transaction(run);
    } catch (error) {
      throw isSameLinkError(error) ? conflictAtOnce() : error;
    }
  },

  /** Links of one document, in the order of its side. */
  of: (side: 'source' | 'target', documentId: string): Promise<Link[]> =>
    findLinksOf(strapi, linkEnds(strapi)[side], documentId),

  /**
   * Puts the links of one document into the given order, all or none.
   * @param linkIds every link of that document, once each.
   */
  async reorder(side: 'source' | 'target', documentId: string, linkIds: readonly string[]): Promise<Link[]> {
    const end: LinkEnd = linkEnds(strapi)[side];
    return strapi.db.transaction(async () => {
      const current = await findLinksOf(strapi, end, documentId);
      const byId = new Map(current.map((link) => [link.documentId, link.id]));
      const complete = new Set(linkIds).size === current.length && linkIds.every((id) => byId.has(id));
      if (!complete || linkIds.length !== current.length) {
        throw invalidLink([
          {
            path: ['links'],
            message: `links must list every link of the document once (it has ${current.length})`,
          },
        ]);
      }
      await holdEnds(strapi, current);
      const positions = linkIds.map((linkId, position) => ({ id: byId.get(linkId) as number, position }));
      // In the order of their ids, so that two who arrange the same links from either side never wait for each other.
      for (const { id, position } of positions.sort((a, b) => a.id - b.id)) {
        await setPosition(strapi, { id, end, position });
      }
      return findLinksOf(strapi, end, documentId);
    });
  },

  create: (data: Fields) => createLink(strapi, data),
  update: (documentId: string, data: Fields) => updateLink(strapi, documentId, data),
  delete: (documentId: string) => deleteLink(strapi, documentId),

  /**
   * After rows of these documents were deleted: the links of those that have no row left go.
   * @returns the articles that the links were of.
   */
  deleteOfVanished: (end: LinkEnd, doomed: DoomedDocuments): Promise<readonly string[]> =>
    inTurnOfDeletion(strapi, doomed, async () => {
      const left = await existingDocuments(strapi, end.uid, doomed.all);
      const vanished = doomed.all.filter((documentId) => !left.has(documentId));
      return vanished.length === 0 ? [] : deleteLinksOf(strapi, end, vanished);
    }),

  /** Gives an article's copy the links people decided on for the original. */
  copyToArticle: (from: string, to: string) => copyLinksOfArticle(strapi, from, to),
});
