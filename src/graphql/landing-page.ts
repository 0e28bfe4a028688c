import { createRequire } from 'node:module';

/** The Apollo that Strapi's plugin runs, wherever npm put it. */
const requireOfPlugin = createRequire(require.resolve('@strapi/plugin-graphql/package.json'));

type DisabledPages = { readonly ApolloServerPluginLandingPageDisabled: () => object };

/**
 * For `landingPage` in `config/plugins.ts`. Strapi's `false` still serves a page of Apollo's, which loads a script from
 * elsewhere; this plugin of Apollo's serves none.
 */
export const noLandingPage = (): object =>
  (
    requireOfPlugin('@apollo/server/plugin/disabled') as DisabledPages
  ).ApolloServerPluginLandingPageDisabled();
