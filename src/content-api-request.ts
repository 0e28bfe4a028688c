import type { Core } from '@strapi/strapi';

/** Who asked for what the running code answers: REST and GraphQL, or the admin; nobody for a script or a job. */
export const requestKind = (strapi: Core.Strapi): 'content-api' | 'admin' | undefined => {
  const request = strapi.requestContext.get();
  const route = request?.state.route as { info?: { type?: string } } | undefined;
  const type = route?.info?.type;
  return type === 'content-api' || type === 'admin' ? type : undefined;
};

/** Whether the running code answers a REST or GraphQL request, and not the admin, a script or a job. */
export const isContentApiRequest = (strapi: Core.Strapi): boolean => requestKind(strapi) === 'content-api';
