import { buildApp } from './build-app.mjs';
import { buildPlugins } from './build-plugins.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { ensureEnvFile } from './env-file.mjs';
import { requireSupportedNode } from './node-version.mjs';

/** Builds what is stale: the plugins first, since the admin panel bundles them. */
export const build = async () => {
  await buildPlugins();
  await buildApp();
};

/** Brings a fresh checkout to where Strapi can start; does nothing where nothing is missing. */
export const setup = async () => {
  requireSupportedNode();
  await ensureDependencies();
  await ensureEnvFile();
  await build();
};
