import type { Core, UID } from '@strapi/strapi';
import { traverseEntity } from '@strapi/utils';
import { RECIPIENT_UID, assertSort } from './private-queries';
import { IDENTIFYING_FIELDS, type Recipient, publicRecipient } from './public-recipient';

type Entity = Parameters<typeof traverseEntity>[2];

/** REST: masks recipients wherever they stand in an answer, by Strapi's own output sanitizers. */
export const maskRestOutput = (strapi: Core.Strapi): void => {
  const getModel = (uid: string) => strapi.getModel(uid as UID.Schema);
  const mask = (schema: { readonly uid: string }) => (entity: Entity) =>
    traverseEntity(
      ({ key, value, attribute }, { set }) => {
        const leadsToRecipients =
          attribute?.type === 'relation' && 'target' in attribute && attribute.target === RECIPIENT_UID;
        if (!leadsToRecipients) return;
        const shown = [value].flat().flatMap((one) => (one ? (publicRecipient(one as Recipient) ?? []) : []));
        set(key, (Array.isArray(value) ? shown : (shown[0] ?? null)) as never);
      },
      { schema: schema as never, getModel: getModel as never },
      (schema.uid === RECIPIENT_UID ? (publicRecipient(entity as Recipient) ?? null) : entity) as never,
    );
  strapi.sanitizers.add('content-api.output', mask as never);
};

type Resolver = (parent: unknown, args: Record<string, unknown>, context: unknown, info: unknown) => unknown;
type Middleware = (next: Resolver, ...args: Parameters<Resolver>) => unknown;

const masked: Middleware = (next, parent, args, context, info) =>
  next(publicRecipient(parent as Recipient) ?? {}, args, context, info);

/** Lists of recipients under another type: none that is there for the count only, in no order that tells names. */
const narrowed =
  (strapi: Core.Strapi): Middleware =>
  (next, parent, args, context, info) => {
    assertSort(strapi, RECIPIENT_UID, args.sort);
    const shown = { visibility: { ne: 'count-only' } };
    return next(
      parent,
      { ...args, filters: args.filters ? { and: [args.filters, shown] } : shown },
      context,
      info,
    );
  };

/** GraphQL: masks the fields of the type, and narrows the lists of it. */
export const maskGraphql = (strapi: Core.Strapi): void => {
  const extension = strapi.plugin('graphql').service('extension') as {
    shadowCRUD: (uid: string) => { field: (name: string) => { disableFilters: () => void } };
    use: (configuration: object) => void;
  };
  for (const field of IDENTIFYING_FIELDS) extension.shadowCRUD(RECIPIENT_UID).field(field).disableFilters();
  const onList = { middlewares: [narrowed(strapi)] };
  const onField = { middlewares: [masked] };
  extension.use({
    resolversConfig: {
      'Commendation.recipients': onList,
      'Commendation.recipients_connection': onList,
      ...Object.fromEntries(IDENTIFYING_FIELDS.map((field) => [`Recipient.${field}`, onField])),
    },
  });
};
