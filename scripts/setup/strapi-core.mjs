import { createRequire } from 'node:module';
import { inProject, ROOT } from './project.mjs';

/**
 * The project's Strapi, built but not yet loaded. Strapi's ES modules do not load in plain Node, its CommonJS does.
 * NODE_ENV must be set before: Strapi reads it when its code is first loaded.
 * @returns {import('@strapi/strapi').Core.Strapi}
 */
export const createProjectStrapi = () => {
  const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
  return createStrapi({ appDir: ROOT, distDir: inProject('dist') });
};
