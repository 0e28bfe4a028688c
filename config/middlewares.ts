import type { Core } from '@strapi/strapi';

const MEBIBYTE = 1024 * 1024;

/** Largest JSON, form or text body; a long article with its blocks is about a tenth of it. */
const BODY_LIMIT = '1mb';

/**
 * Which other sites' pages may read answers in a browser. None unless CORS_ORIGINS names them; those may send
 * credentials, unless it is `*`, every site there is.
 */
const crossOrigin = (origin: string[]) => ({ origin, credentials: !origin.includes('*') });

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Middlewares => [
  // One line a request costs more than it tells in production, where the proxy keeps an access log.
  ...(env('NODE_ENV') === 'production' ? [] : ['strapi::logger' as const]),
  'strapi::errors',
  {
    name: 'strapi::security',
    config: {
      hsts: { maxAge: 31_536_000, includeSubDomains: true },
      frameguard: { action: 'sameorigin' },
      referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    },
  },
  { name: 'strapi::cors', config: crossOrigin(env.array('CORS_ORIGINS', [])) },
  'strapi::query',
  'global::readable-bodies',
  {
    name: 'strapi::body',
    config: {
      jsonLimit: BODY_LIMIT,
      formLimit: BODY_LIMIT,
      textLimit: BODY_LIMIT,
      formidable: { maxFileSize: env.int('UPLOAD_MAX_MEGABYTES', 50) * MEBIBYTE },
    },
  },
  'global::checked-requests',
  'global::guarded-accounts',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];

export default config;
