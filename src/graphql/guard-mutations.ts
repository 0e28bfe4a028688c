import type { Core } from '@strapi/strapi';
import { type AccountForm, READER_FORMS } from '../accounts/account-forms';
import { guardedAttempt } from '../accounts/guarded-attempt';

type Resolver = (
  parent: unknown,
  args: Record<string, unknown>,
  context: { readonly koaContext: { readonly request: { readonly ip: string } } },
  info: unknown,
) => Promise<unknown>;
type Middleware = (next: Resolver, ...args: Parameters<Resolver>) => Promise<unknown>;

/** The mutation fails by throwing, so nothing else says that it is refused. */
const guarded =
  (form: AccountForm): Middleware =>
  (next, parent, args, context, info) =>
    guardedAttempt(
      { form, input: args.input ?? args, address: context.koaContext.request.ip, isRefused: () => false },
      () => next(parent, args, context, info),
    );

/** The same bounds for signing in over GraphQL as over REST, where one request may hold many attempts. */
export const guardMutations = (strapi: Core.Strapi): void => {
  const extension = strapi.plugin('graphql').service<{ use: (configuration: object) => void }>('extension');
  extension.use({
    resolversConfig: {
      'Mutation.login': { middlewares: [guarded(READER_FORMS.login)] },
      'Mutation.forgotPassword': { middlewares: [guarded(READER_FORMS.forgotPassword)] },
    },
  });
};
