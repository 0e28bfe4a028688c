import { ADMIN_ACTIONS } from '../permissions';

/** `/commendation-links/…`: for the desk, signed in to the admin. `:side` is `source` or `target`. */
const route = (method: string, path: string, action: string, right: string) => ({
  method,
  path,
  handler: `admin-link.${action}`,
  config: {
    policies: [
      'admin::isAuthenticatedAdmin',
      { name: 'admin::hasPermissions', config: { actions: [right] } },
    ],
  },
});

export const admin = {
  type: 'admin' as const,
  routes: [
    route('GET', '/links/:side/:documentId', 'list', ADMIN_ACTIONS.readLinks),
    route('PUT', '/links/:side/:documentId/order', 'reorder', ADMIN_ACTIONS.editLinks),
    route('POST', '/links', 'create', ADMIN_ACTIONS.editLinks),
    route('PUT', '/links/:linkId', 'update', ADMIN_ACTIONS.editLinks),
    route('DELETE', '/links/:linkId', 'delete', ADMIN_ACTIONS.editLinks),
  ],
};
