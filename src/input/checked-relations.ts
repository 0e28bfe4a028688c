import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';

type Attribute = { readonly type: string; readonly target?: string; readonly component?: string };

/** The content type that a route of the content API is about, from its handler: `api::article.article.find`. */
const typeOf = (ctx: Context): string | undefined => {
  const { handler } = (ctx.state.route ?? {}) as { handler?: unknown };
  return typeof handler === 'string' ? /^(api::[^.]+\.[^.]+)\./.exec(handler)?.[1] : undefined;
};

/** Where a path of attributes (`grantor.province`, `corrections.0.text`) leads to, when it ends in a relation. */
const targetOf = (strapi: Core.Strapi, uid: string, path: string): string | undefined => {
  const names = path.split('.').filter((name) => !/^\d+$/.test(name));
  let model: string | undefined = uid;
  for (const name of names) {
    const attributes: Readonly<Record<string, Attribute>> = model
      ? (strapi.getModel(model as UID.Schema)?.attributes ?? {})
      : {};
    const attribute: Attribute | undefined = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
    model = attribute?.target ?? attribute?.component;
  }
  return model?.startsWith('api::') ? model : undefined;
};

const mayFind = async (strapi: Core.Strapi, ctx: Context, uid: string): Promise<boolean> => {
  try {
    await strapi.auth.verify(ctx.state.auth as never, { scope: [`${uid}.find`] });
    return true;
  } catch {
    // `verify` knows no other answer than to throw; a refusal is an ordinary answer here.
    return false;
  }
};

/**
 * Strapi refuses a relation whose target the caller may not read as it refuses a field that does not exist
 * (strapi/strapi#22839). This says which right is missing; any other error comes back as it is.
 */
export const sayingWhatIsMissing = async (
  strapi: Core.Strapi,
  ctx: Context,
  error: unknown,
): Promise<unknown> => {
  if (!(error instanceof errors.ValidationError) || !/^Invalid key/.test(String(error.message))) return error;
  const details = error.details as { key?: unknown; path?: unknown };
  const path = typeof details.path === 'string' ? details.path : details.key;
  const uid = typeOf(ctx);
  const target = uid && typeof path === 'string' ? targetOf(strapi, uid, path) : undefined;
  if (target === undefined || (await mayFind(strapi, ctx, target))) return error;
  return new errors.ValidationError(
    `${String(error.message)}: it leads to ${target}, and the token or role lacks the right ${target}.find`,
    details,
  );
};
