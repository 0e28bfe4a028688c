import type { Core } from '@strapi/strapi';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => ({
  // A developer's machine answers itself only; a production server stands behind a proxy or in a container.
  host: env('HOST', env('NODE_ENV') === 'production' ? '0.0.0.0' : '127.0.0.1'),
  port: env.int('PORT', 1337),
  url: env('PUBLIC_URL', ''),
  dirs: { public: env('PUBLIC_DIR', './public') },
  proxy: { koa: env.bool('IS_PROXIED', false) },
  app: {
    keys: env.array('APP_KEYS')!,
  },
  webhooks: {
    populateRelations: env.bool('WEBHOOKS_POPULATE_RELATIONS', false),
  },
  logger: {
    // Strapi is pinned to one version here: no look-up of newer ones at start.
    updates: { enabled: false },
  },
});

export default config;
