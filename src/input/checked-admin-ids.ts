import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { idProblem } from './value-rules';

type Action = (this: unknown, ctx: Context, ...rest: unknown[]) => unknown;
type Controller = Readonly<Record<string, unknown>>;
type Controllers = {
  get(uid: string): Controller | undefined;
  extend(uid: string, change: (controller: Controller) => Controller): void;
};

const refusingBadIds = (action: Action): Action =>
  function checked(ctx, ...rest) {
    const { id } = (ctx.params ?? {}) as { id?: string };
    if (id !== undefined && idProblem(id) !== undefined) throw new errors.NotFoundError();
    return action.call(this, ctx, ...rest);
  };

/** Users, roles, tokens and webhooks are known by numbers; what is none goes to PostgreSQL as it is, and fails there. */
const NUMBERED = ['admin::user', 'admin::role', 'admin::api-token', 'admin::webhooks'];

/** Answers 404 where the address of something of the admin's own holds what cannot be its number. */
export const checkAdminIds = (strapi: Core.Strapi): void => {
  const controllers = strapi.get<Controllers>('controllers');
  for (const uid of NUMBERED.filter((one) => controllers.get(one))) {
    controllers.extend(uid, (controller) =>
      Object.fromEntries(
        Object.entries(controller).map(([name, action]) => [
          name,
          typeof action === 'function' ? refusingBadIds(action as Action) : action,
        ]),
      ),
    );
  }
};
