import type { Core } from '@strapi/strapi';

/** How to speak to who asked: staff in the admin, a frontend, or a script that makes no request at all. */

type State = {
  readonly route?: { readonly info?: { readonly type?: string } };
  readonly user?: { readonly preferedLanguage?: string | null };
  readonly userAbility?: object;
};

const stateOf = (strapi: Core.Strapi): State | undefined => strapi.requestContext.get()?.state;

const isOfStaff = (state: State | undefined): boolean => state?.route?.info?.type === 'admin';

/** Staff are told in Vietnamese, unless their profile says English; APIs and scripts in English. */
export const saidToReader = (
  strapi: Core.Strapi,
  { vi, en }: { readonly vi: string; readonly en: string },
): string => {
  const state = stateOf(strapi);
  return isOfStaff(state) && state?.user?.preferedLanguage !== 'en' ? vi : en;
};

type PermissionChecker = {
  create(subject: { userAbility: object; model: string }): { can: { read(): boolean } };
};

/** Whether an error may name entries of this type: to staff who may read them, and in scripts. */
export const mayBeNamed = (strapi: Core.Strapi, model: string): boolean => {
  const state = stateOf(strapi);
  if (!state) return true;
  if (!isOfStaff(state) || !state.userAbility) return false;
  const checker = strapi.plugin('content-manager').service<PermissionChecker>('permission-checker');
  return checker.create({ userAbility: state.userAbility, model }).can.read();
};
