import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import type { Link } from '../../../shared/contracts';
import type { Side } from '../../../shared/desk-contracts';
import { forbidden } from '../errors';
import { getService } from '../get-service';
import { DRAFT_READ_SCOPE } from '../permissions';
import { linkEnds } from '../plugin-config';
import { documentExists, findLink } from '../stores/links';
import type { Ability } from './desk-rights';

/** Rights on the entries at the ends of a link. The right to the plugin's action is checked by its route. */
export const access = ({ strapi }: { strapi: Core.Strapi }) => {
  const mayNot = (ability: Ability, side: Side, right: 'read' | 'update'): boolean =>
    !getService(strapi, 'deskRights').checker(ability, linkEnds(strapi)[side].uid).can[right]();

  const assertDesk = (userAbility: Ability, side: Side, right: 'read' | 'update'): void => {
    if (mayNot(userAbility, side, right)) {
      throw forbidden(`This needs the right to ${right} entries of ${linkEnds(strapi)[side].uid}`);
    }
  };

  /** Everybody but a caller of the content API without that right. */
  const mayReadDrafts = (): Promise<boolean> => getService(strapi, 'reader').holds([DRAFT_READ_SCOPE]);

  /** Whether a caller of the content API is shown a link, in some locale; the desk and scripts see every link. */
  const maySeeLink = async (link: Link): Promise<boolean> => {
    if (!getService(strapi, 'reader').isContentApi()) return true;
    if (link.state !== 'confirmed') return false;
    const published = !(await mayReadDrafts());
    for (const { uid, idAttribute } of Object.values(linkEnds(strapi))) {
      if (!(await documentExists(strapi, uid, link[idAttribute], { published }))) return false;
    }
    return true;
  };

  return {
    mayReadDrafts,
    maySeeLink,

    /** Content API: a link that the caller is not shown is none to change or delete. @throws NotFoundError */
    async assertSeesLink(documentId: string): Promise<void> {
      const link = await findLink(strapi, documentId);
      if (!link || !(await maySeeLink(link)))
        throw new errors.NotFoundError(`There is no link ${documentId}`);
    },

    /** Content API: a caller who may not read both ends may not say anything of them, nor find out that they exist. */
    async assertMayReadEnds(): Promise<void> {
      for (const { uid } of Object.values(linkEnds(strapi))) {
        if (await getService(strapi, 'reader').holds([`${uid}.find`])) continue;
        throw forbidden(`Writing links needs the right ${uid}.find as well`);
      }
    },

    assertDeskMayRead(userAbility: Ability, side: Side): void {
      assertDesk(userAbility, side, 'read');
    },

    /** To make or change a link is to edit one of its ends and to speak of the other. */
    assertDeskMayEdit(userAbility: Ability): void {
      assertDesk(userAbility, 'source', 'read');
      assertDesk(userAbility, 'target', 'read');
      const mayUpdate = (['source', 'target'] as const).some((side) => !mayNot(userAbility, side, 'update'));
      if (!mayUpdate) throw forbidden('This needs the right to edit articles or commendations');
    },
  };
};
