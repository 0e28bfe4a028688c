import type { Core, UID } from '@strapi/strapi';
import { RECIPIENT_UID, assertSort } from './private-queries';
import { IDENTIFYING_FIELDS, type Recipient, publicRecipient } from './public-recipient';

type Entity = Record<string, unknown>;

const isEntity = (value: unknown): value is Entity => typeof value === 'object' && value !== null;

/** The attributes of each type that lead to other entries: the only ones a walk over an answer has to follow. */
const linksOf = (strapi: Core.Strapi) => {
  const known = new Map<string, readonly (readonly [string, string])[]>();
  return (uid: string): readonly (readonly [string, string])[] => {
    const found = known.get(uid);
    if (found) return found;
    const attributes = Object.entries(strapi.getModel(uid as UID.Schema)?.attributes ?? {});
    const links = attributes.flatMap(([name, attribute]): (readonly [string, string])[] => {
      if (attribute.type === 'component') return [[name, attribute.component]];
      return attribute.type === 'relation' && 'target' in attribute && attribute.target
        ? [[name, attribute.target]]
        : [];
    });
    known.set(uid, links);
    return links;
  };
};

/** REST: masks recipients wherever they stand in an answer, by Strapi's own output sanitizers. */
export const maskRestOutput = (strapi: Core.Strapi): void => {
  const linksOfType = linksOf(strapi);
  const maskOne = (uid: string, entity: Entity): Entity | undefined => {
    const shown = uid === RECIPIENT_UID ? publicRecipient(entity) : entity;
    if (!shown) return undefined;
    const masked: Entity = { ...shown };
    for (const [name, target] of linksOfType(uid)) {
      if (isEntity(masked[name])) masked[name] = maskAny(target, masked[name]);
    }
    return masked;
  };
  const maskAny = (uid: string, value: unknown): unknown => {
    if (Array.isArray(value))
      return value.flatMap((one) => (isEntity(one) ? (maskOne(uid, one) ?? []) : [one]));
    return isEntity(value) ? (maskOne(uid, value) ?? null) : value;
  };
  const sanitizer = (schema: { readonly uid: string }) => (entity: unknown) => maskAny(schema.uid, entity);
  strapi.sanitizers.add('content-api.output', sanitizer as never);
};

type Resolver = (parent: unknown, args: Record<string, unknown>, context: unknown, info: unknown) => unknown;
type Middleware = (next: Resolver, ...args: Parameters<Resolver>) => unknown;

const masked: Middleware = (next, parent, args, context, info) =>
  next(publicRecipient(parent as Recipient) ?? {}, args, context, info);

/** Lists of recipients under another type: in no order that tells names. */
const inOpenOrder =
  (strapi: Core.Strapi): Middleware =>
  (next, parent, args, context, info) => {
    assertSort(strapi, RECIPIENT_UID, args.sort);
    return next(parent, args, context, info);
  };

type GraphqlExtension = {
  shadowCRUD: (uid: string) => { field: (name: string) => { disableFilters: () => void } };
  use: (configuration: object) => void;
};

/** GraphQL: masks the fields of the type, and asks for no names by the order of its lists. */
export const maskGraphql = (strapi: Core.Strapi): void => {
  const extension = strapi.plugin('graphql').service<GraphqlExtension>('extension');
  for (const field of IDENTIFYING_FIELDS) extension.shadowCRUD(RECIPIENT_UID).field(field).disableFilters();
  const onList = { middlewares: [inOpenOrder(strapi)] };
  const onField = { middlewares: [masked] };
  extension.use({
    resolversConfig: {
      'Commendation.recipients': onList,
      'Commendation.recipients_connection': onList,
      ...Object.fromEntries(IDENTIFYING_FIELDS.map((field) => [`Recipient.${field}`, onField])),
    },
  });
};
