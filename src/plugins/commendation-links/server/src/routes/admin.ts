import { ADMIN_ACTIONS } from '../permissions';
import { coverageRoutes } from './coverage';
import { deskRoute } from './desk-route';
import { readingRoutes } from './reading';

/** `:side` is `source` or `target`. */
const route = (method: string, path: string, handler: string, right: string) =>
  deskRoute({ method, path, handler, right });

export const admin = {
  type: 'admin' as const,
  routes: [
    ...coverageRoutes,
    ...readingRoutes,
    route('GET', '/desk', 'desk.config', ADMIN_ACTIONS.readLinks),
    route('GET', '/search', 'desk.search', ADMIN_ACTIONS.readLinks),
    route('GET', '/usage', 'desk.usage', ADMIN_ACTIONS.readLinks),
    route('GET', '/commendations-of/:documentId', 'desk.commendations', ADMIN_ACTIONS.readLinks),
    route('GET', '/links/:side/:documentId', 'admin-link.list', ADMIN_ACTIONS.readLinks),
    route('PUT', '/links/:side/:documentId/order', 'admin-link.reorder', ADMIN_ACTIONS.editLinks),
    route('POST', '/links', 'admin-link.create', ADMIN_ACTIONS.editLinks),
    route('PUT', '/links/:linkId', 'admin-link.update', ADMIN_ACTIONS.editLinks),
    route('DELETE', '/links/:linkId', 'admin-link.delete', ADMIN_ACTIONS.editLinks),
  ],
};
