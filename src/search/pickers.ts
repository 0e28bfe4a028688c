import type { Core, UID } from '@strapi/strapi';
import { LISTS } from './rules/folded-types';

/** The route by which every relation picker of the admin asks for entries to choose from. */
const ROUTE = '/relations/:model/:targetField';

type Context = {
  readonly params: { readonly model: string; readonly targetField: string };
  readonly state: { readonly userAbility: unknown };
  readonly query: Record<string, unknown>;
};
type Next = () => Promise<unknown>;
type Route = { readonly path: string; config?: { middlewares?: unknown[] } };
type Configuration = {
  readonly metadatas: Readonly<Record<string, { readonly edit?: { readonly mainField?: string } }>>;
};

const pickers = (strapi: Core.Strapi) => strapi.plugin('content-manager');

const targetOf = (strapi: Core.Strapi, { model, targetField }: Context['params']): string | undefined => {
  const attribute = strapi.getModel(model as UID.Schema)?.attributes[targetField];
  return attribute?.type === 'relation' && 'target' in attribute ? attribute.target : undefined;
};

/** The field that entries are shown by in this picker. */
const shownField = async (strapi: Core.Strapi, { model, targetField }: Context['params']) => {
  const schema = strapi.getModel(model as UID.Schema);
  const service = schema?.modelType === 'component' ? 'components' : 'content-types';
  const { metadatas }: Configuration = await pickers(strapi).service(service).findConfiguration(schema);
  return metadatas[targetField]?.edit?.mainField;
};

/** Fields a picker can look through beside the one it shows: lists of other names, where the user may read them. */
const searchedFields = async (
  strapi: Core.Strapi,
  { params, state }: Context,
): Promise<readonly string[]> => {
  const target = targetOf(strapi, params);
  const lists = Object.keys(strapi.getModel(target as UID.Schema)?.attributes ?? {}).filter((name) =>
    LISTS.has(name),
  );
  if (lists.length === 0) return [];
  const shown = await shownField(strapi, params);
  const rights = pickers(strapi)
    .service('permission-checker')
    .create({ userAbility: state.userAbility, model: target });
  const mayRead = (field: string): boolean => rights.can.read(null, field);
  return shown !== undefined && mayRead(shown) ? [shown, ...lists.filter(mayRead)] : [];
};

/**
 * Lets the pickers find an organisation or an award type by its other names. Strapi's picker looks through the shown
 * field only; here what was typed becomes a filter over more fields, which Strapi checks as it does any filter.
 */
export const searchOtherNamesInPickers = (strapi: Core.Strapi): void => {
  const routes = (pickers(strapi).routes as unknown as { admin: { routes: Route[] } }).admin.routes;
  const route = routes.find(({ path }) => path === ROUTE);
  if (!route) throw new Error(`content-manager has no route ${ROUTE} to search other names by`);
  const middleware = async (ctx: Context, next: Next): Promise<void> => {
    const { _q: typed, _filter: operator = '$containsi', filters } = ctx.query;
    const fields = typeof typed === 'string' && typed !== '' ? await searchedFields(strapi, ctx) : [];
    if (fields.length > 1) {
      const anyName = { $or: fields.map((field) => ({ [field]: { [String(operator)]: typed } })) };
      delete ctx.query._q;
      ctx.query.filters = filters === undefined ? anyName : { $and: [filters, anyName] };
    }
    await next();
  };
  route.config = { ...route.config, middlewares: [...(route.config?.middlewares ?? []), middleware] };
};
