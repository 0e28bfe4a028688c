import type { Core } from '@strapi/strapi';
import { validateYupSchema, yup } from '@strapi/utils';

/**
 * Strapi's forms that send mail answer otherwise for an address that has an account: later, or, where mail is not set
 * up or fails, with an error. Here they answer at once and alike, and the work is done afterwards.
 */
type Form = {
  readonly request: { readonly body: unknown };
  readonly state: unknown;
  readonly send: (body: object) => unknown;
};
type Action = (ctx: Form) => Promise<unknown>;
export type AuthController = Readonly<Record<'forgotPassword' | 'sendEmailConfirmation', Action>>;

const assertAddress = validateYupSchema(yup.object({ email: yup.string().email().required() }));

const answered =
  (strapi: Core.Strapi, action: Action, answerTo: (email: string) => object): Action =>
  async (ctx) => {
    const { email } = (await assertAddress(ctx.request.body)) as { email: string };
    // The context of the request ends with it; GraphQL lends its own to one mutation after the other.
    const form: Form = { request: { body: { email } }, state: ctx.state, send: () => undefined };
    void action(form).catch((error: unknown) => {
      strapi.log.error(
        `A mail about an account was not sent: ${error instanceof Error ? error.message : ''}`,
      );
    });
    return ctx.send(answerTo(email));
  };

export const answerAlike = <Controller extends AuthController>(
  strapi: Core.Strapi,
  controller: Controller,
): Controller => ({
  ...controller,
  forgotPassword: answered(strapi, controller.forgotPassword, () => ({ ok: true })),
  sendEmailConfirmation: answered(strapi, controller.sendEmailConfirmation, (email) => ({
    email,
    sent: true,
  })),
});
