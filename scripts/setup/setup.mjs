import { buildApp } from './build-app.mjs';
import { buildPackages } from './build-packages.mjs';
import { buildPlugins } from './build-plugins.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { ensureEnvFile } from './env-file.mjs';
import { linkWorkspaces } from './link-workspaces.mjs';
import { requireSupportedNode } from './node-version.mjs';

/** Builds what is stale: the packages first, since the plugins bundle them, then the plugins, since the admin panel does. */
export const build = async () => {
  await linkWorkspaces();
  await buildPackages();
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
