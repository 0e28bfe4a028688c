import { ADMIN_ACTIONS } from '../permissions';

/** `/commendation-links/readings…`: for the desk, signed in to the admin. The named path stands before `:documentId`. */
const route = (method: string, path: string, action: string, right: string) => ({
  method,
  path,
  handler: `reading.${action}`,
  config: {
    policies: [
      'admin::isAuthenticatedAdmin',
      { name: 'admin::hasPermissions', config: { actions: [right] } },
    ],
  },
});

export const readingRoutes = [
  route('GET', '/readings', 'status', ADMIN_ACTIONS.readCoverage),
  route('POST', '/readings/start', 'start', ADMIN_ACTIONS.editLinks),
  route('POST', '/readings/stop', 'stop', ADMIN_ACTIONS.editLinks),
  route('GET', '/readings/:documentId', 'find', ADMIN_ACTIONS.readLinks),
  route('POST', '/readings/:documentId/refresh', 'find', ADMIN_ACTIONS.readLinks),
  route('POST', '/suggestions/:linkId/decide', 'decide', ADMIN_ACTIONS.editLinks),
];
