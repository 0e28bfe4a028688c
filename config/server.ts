import type { Core } from '@strapi/strapi';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => ({
  // Whoever wants other machines to reach it says so; a proxy on the same one needs no more.
  host: env('HOST', '127.0.0.1'),
  port: env.int('PORT', 1337),
  url: env('PUBLIC_URL', ''),
  dirs: { public: env('PUBLIC_DIR', './public') },
  proxy: {
    koa: env.bool('IS_PROXIED', false),
    ipHeader: env('PROXY_IP_HEADER', 'X-Forwarded-For'),
    // Of the addresses in that header the last are the proxies' own words; those before are whatever a caller wrote.
    maxIpsCount: env.int('PROXY_COUNT', 1),
  },
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
