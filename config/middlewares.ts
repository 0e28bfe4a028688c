import type { Core } from '@strapi/strapi';

const MEBIBYTE = 1024 * 1024;

/** Largest JSON, form or text body; a long article with its blocks is about a tenth of it. */
const BODY_LIMIT = '1mb';

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
  'strapi::cors',
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
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];

export default config;
