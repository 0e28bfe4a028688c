import type { Core } from '@strapi/strapi';

/** Whether the running code answers a REST or GraphQL request, and not the admin, a script or a job. */
export const isContentApiRequest = (strapi: Core.Strapi): boolean => {
  const request = strapi.requestContext.get();
  const route = request?.state.route as { info?: { type?: string } } | undefined;
  return route?.info?.type === 'content-api';
};
