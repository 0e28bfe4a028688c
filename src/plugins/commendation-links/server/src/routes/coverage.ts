import { ADMIN_ACTIONS } from '../permissions';

/** `/commendation-links/coverage/…`: for the desk, signed in to the admin. The named paths stand before `:view`. */
const route = (path: string, action: string) => ({
  method: 'GET',
  path: `/coverage/${path}`,
  handler: `coverage.${action}`,
  config: {
    policies: [
      'admin::isAuthenticatedAdmin',
      { name: 'admin::hasPermissions', config: { actions: [ADMIN_ACTIONS.readCoverage] } },
    ],
  },
});

export const coverageRoutes = [
  route('overview', 'overview'),
  route('options', 'options'),
  route(':view.csv', 'csv'),
  route(':view', 'view'),
];
