import type { Core } from '@strapi/types';
import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import { LINK_UID } from '../../../shared/constants';
import { type Nexus as LocaleArgumentNexus, localeArgumentPlugin } from './locale-argument';
import { getService } from '../get-service';
import { runInReadContext } from '../read-context';
import type { ReadParams } from '../services/reader';

/**
 * Nested fields of GraphQL are read one level at a time and know nothing of the query they belong to. This
 * gives every relation, media and component field of the schema the context of its root field (status, locale,
 * what the caller may see) and lets loads of the same field be gathered into one query.
 */

type Context = {
  readonly rootQueryArgsByPath?: ReadonlyMap<string | number, ReadParams>;
  readonly state: object;
};
type Resolver = GraphQLFieldResolver<unknown, Context>;
type ResolverMiddleware = (
  parent: unknown,
  args: Record<string, unknown>,
  context: Context,
  info: GraphQLResolveInfo,
  next: Resolver,
) => Promise<unknown>;

const rootKey = (info: GraphQLResolveInfo): string | number => {
  let { path } = info;
  while (path.prev) path = path.prev;
  return path.key;
};

const inContextOfRoot =
  (strapi: Core.Strapi): ResolverMiddleware =>
  async (parent, args, context, info, next) => {
    const rootArguments = context.rootQueryArgsByPath?.get(rootKey(info)) ?? {};
    const readContext = await getService(strapi, 'reader').contextFor(rootArguments, { operation: 'read' });
    return runInReadContext({ ...readContext, batch: context.state }, () =>
      next(parent, args, context, info),
    );
  };

type Attribute = { readonly type: string };
type Model = { readonly modelType: string; readonly attributes: Readonly<Record<string, Attribute>> };

type GraphqlUtilities = {
  readonly naming: Record<'getTypeName' | 'getComponentName', (model: Model) => string>;
};

const NESTED_TYPES = new Set(['relation', 'media', 'component', 'dynamiczone']);

const nestedFields = (strapi: Core.Strapi): readonly string[] => {
  const { naming } = strapi.plugin('graphql').service<GraphqlUtilities>('utils');
  const models = [
    ...Object.values(strapi.contentTypes),
    ...Object.values(strapi.components),
  ] as unknown as Model[];
  return models.flatMap((model) => {
    const type = model.modelType === 'component' ? naming.getComponentName(model) : naming.getTypeName(model);
    return Object.entries(model.attributes)
      .filter(([, attribute]) => NESTED_TYPES.has(attribute.type))
      .flatMap(([name]) => [`${type}.${name}`, `${type}.${name}_connection`]);
  });
};

type Field = {
  readonly parentTypeConfig: { readonly name: string };
  readonly fieldConfig: { readonly name: string };
};
type Nexus = {
  plugin: (plugin: {
    name: string;
    onCreateFieldResolver: (field: Field) => ResolverMiddleware | undefined;
  }) => object;
};

/** A Nexus plugin and not Strapi's `resolversConfig`, which keeps one list of middlewares a field, the last one given. */
const nestedReadsPlugin = (strapi: Core.Strapi, nexus: Nexus): object => {
  const fields = new Set(nestedFields(strapi));
  return nexus.plugin({
    name: 'CommendationLinksNestedReads',
    onCreateFieldResolver: ({ parentTypeConfig, fieldConfig }) =>
      fields.has(`${parentTypeConfig.name}.${fieldConfig.name}`) ? inContextOfRoot(strapi) : undefined,
  });
};

type GraphqlExtension = {
  shadowCRUD: (uid: string) => { disableMutations: () => void };
  use: (configure: (tools: { nexus: Nexus & LocaleArgumentNexus }) => object) => void;
};

export const extendGraphql = (strapi: Core.Strapi): void => {
  if (!strapi.plugin('graphql')) return;
  const extension = strapi.plugin('graphql').service<GraphqlExtension>('extension');
  // Links are written over REST and in the admin, where the rights on both ends are checked.
  extension.shadowCRUD(LINK_UID).disableMutations();
  extension.use(({ nexus }) => ({
    plugins: [nestedReadsPlugin(strapi, nexus), localeArgumentPlugin(strapi, nexus)],
  }));
};
