import type { Core } from '@strapi/types';
import { isLink } from '../../plugin-config';
import type { ReadContext } from '../../read-context';
import { type Where, endTraits, shownRowOfEnd } from './visibility';

const isContentType = (strapi: Core.Strapi, uid: string): boolean =>
  strapi.contentTypes[uid as keyof typeof strapi.contentTypes] !== undefined;

/**
 * Whether a relation may join a row with several rows of one document: its type has no locale and that of the
 * target has. A component's locale is its entry's.
 */
const joinsLocales = (strapi: Core.Strapi, uid: string, name: string): boolean => {
  const attribute = strapi.db.metadata.get(uid).attributes[name];
  if (attribute?.type !== 'relation' || !('joinTable' in attribute) || !('target' in attribute)) return false;
  const target = attribute.target;
  return (
    isContentType(strapi, uid) &&
    isContentType(strapi, target) &&
    !endTraits(strapi, uid).localized &&
    endTraits(strapi, target).localized
  );
};

/**
 * Picks the one row of each document that a read shows through such a relation. A write looks up its own rows
 * unhindered. `alias` is known where the target's table is the root of the query.
 */
export const shownRowOfTarget = (
  strapi: Core.Strapi,
  { uid, name, target, alias, context }: ShownRow,
): Where | undefined => {
  if (context.operation === 'write' || isLink(uid) || !joinsLocales(strapi, uid, name)) return undefined;
  return shownRowOfEnd(strapi, { uid: target, alias, context });
};

type ShownRow = {
  readonly uid: string;
  readonly name: string;
  readonly target: string;
  readonly alias?: string;
  readonly context: ReadContext;
};
