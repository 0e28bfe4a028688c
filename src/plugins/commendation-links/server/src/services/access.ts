import type { Core } from '@strapi/types';
import type { Side } from '../../../shared/desk-contracts';
import { forbidden } from '../errors';
import { getService } from '../get-service';
import { linkEnds } from '../plugin-config';
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

  return {
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
