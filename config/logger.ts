import type { Core } from '@strapi/strapi';

/** Strapi reads no environment variable for the log level by itself; this file is where it is set. */
const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  level: env('STRAPI_LOG_LEVEL', env('NODE_ENV') === 'production' ? 'info' : 'http'),
});

export default config;
