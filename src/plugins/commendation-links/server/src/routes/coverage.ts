import { ADMIN_ACTIONS } from '../permissions';
import { deskRoute } from './desk-route';

/** The named paths stand before `:view`. */
const route = (path: string, action: string) =>
  deskRoute({
    method: 'GET',
    path: `/coverage/${path}`,
    handler: `coverage.${action}`,
    right: ADMIN_ACTIONS.readCoverage,
  });

export const coverageRoutes = [
  route('overview', 'overview'),
  route('options', 'options'),
  route(':view.csv', 'csv'),
  route(':view', 'view'),
];
