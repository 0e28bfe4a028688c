import type { Core } from '@strapi/types';
import type { DeskReason } from '../../../shared/reading-contracts';
import { type ComparedField, FIELDS_OF_REASON } from '../domain/matching';
import { getService } from '../get-service';
import { asContentType, pluginConfig } from '../plugin-config';
import type { Ability } from './desk-rights';

/** Why a record is suggested, as far as a user may read what that is taken from. */
export const deskReasons = ({ strapi }: { strapi: Core.Strapi }) => {
  const mayRead = (ability: Ability, field: ComparedField): boolean => {
    const { uid, fields } = pluginConfig(strapi).target;
    const name = fields[field];
    // Nothing is taken from a field that is not configured.
    if (name === undefined) return true;
    const { checker } = getService(strapi, 'deskRights');
    const attribute = strapi.contentType(asContentType(uid)).attributes[name];
    // Rights on a component are rights on each of its fields.
    const paths =
      attribute?.type === 'component'
        ? Object.keys(strapi.components[attribute.component]?.attributes ?? {}).map(
            (part) => `${name}.${part}`,
          )
        : [name];
    const own = checker(ability, uid);
    if (!paths.every((path) => own.can.read(undefined, path))) return false;
    // What a relation leads to is read under the rights on its own type.
    const leadsTo = attribute?.type === 'relation' && 'target' in attribute ? String(attribute.target) : null;
    return leadsTo === null || checker(ability, leadsTo).can.read();
  };

  return {
    shownTo(ability: Ability, reasons: readonly DeskReason[]): readonly DeskReason[] {
      const known = new Map<ComparedField, boolean>();
      const isReadable = (field: ComparedField): boolean => {
        const readable = known.get(field) ?? mayRead(ability, field);
        known.set(field, readable);
        return readable;
      };
      return reasons.filter(({ code }) => FIELDS_OF_REASON[code].every(isReadable));
    },
  };
};
