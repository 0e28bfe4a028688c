type DeskRoute = {
  readonly method: string;
  readonly path: string;
  readonly handler: string;
  /** The plugin's right it takes; rights on the entries are asked for by what handles it. */
  readonly right: string;
};

/** A route under `/commendation-links`, for whoever is signed in to the admin and has the right. */
export const deskRoute = ({ method, path, handler, right }: DeskRoute) => ({
  method,
  path,
  handler,
  config: {
    policies: [
      'admin::isAuthenticatedAdmin',
      { name: 'admin::hasPermissions', config: { actions: [right] } },
    ],
  },
});
