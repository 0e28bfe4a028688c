import type { Core } from '@strapi/types';
import { getService } from '../get-service';
import { forbidden } from '../errors';
import { linkEnds } from '../plugin-config';

type Side = 'source' | 'target';
type Ability = unknown;

/** Strapi's own check of an admin user's rights on one entry of a content type. */
type PermissionChecker = { readonly cannot: { read(): boolean; update(): boolean } };

type PermissionCheckers = {
  create(subject: { userAbility: Ability; model: string }): PermissionChecker;
};

/** Rights on the entries at the ends of a link. The right to the plugin's action is checked by its route. */
export const access = ({ strapi }: { strapi: Core.Strapi }) => {
  const checkerFor = (userAbility: Ability, side: Side): PermissionChecker =>
    strapi
      .plugin('content-manager')
      .service<PermissionCheckers>('permission-checker')
      .create({ userAbility, model: linkEnds(strapi)[side].uid });

  const assertDesk = (userAbility: Ability, side: Side, right: 'read' | 'update'): void => {
    if (checkerFor(userAbility, side).cannot[right]()) {
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
      const mayUpdate = (['source', 'target'] as const).some(
        (side) => !checkerFor(userAbility, side).cannot.update(),
      );
      if (!mayUpdate) throw forbidden('This needs the right to edit articles or commendations');
    },
  };
};
