import { ADMIN_ACTIONS } from '../permissions';
import { deskRoute } from './desk-route';

/** The named path stands before `:documentId`. */
const route = (method: string, path: string, action: string, right: string) =>
  deskRoute({ method, path, handler: `reading.${action}`, right });

export const readingRoutes = [
  route('GET', '/readings', 'status', ADMIN_ACTIONS.readCoverage),
  route('POST', '/readings/start', 'start', ADMIN_ACTIONS.editLinks),
  route('POST', '/readings/stop', 'stop', ADMIN_ACTIONS.editLinks),
  route('GET', '/readings/:documentId', 'find', ADMIN_ACTIONS.readLinks),
  route('POST', '/readings/:documentId/refresh', 'find', ADMIN_ACTIONS.readLinks),
  route('POST', '/suggestions/:linkId/decide', 'decide', ADMIN_ACTIONS.editLinks),
];
