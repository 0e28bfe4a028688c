import { existsSync } from 'node:fs';
import { readFile, symlink } from 'node:fs/promises';
import path from 'node:path';
import { packageFolders } from './build-packages.mjs';
import { pluginFolders } from './build-plugins.mjs';
import { inProject } from './project.mjs';

/**
 * Links each workspace into node_modules, as npm does when it installs: one that came with an update of the sources
 * then needs no new installation.
 */
export const linkWorkspaces = async () => {
  for (const folder of [...(await packageFolders()), ...(await pluginFolders())]) {
    const { name } = JSON.parse(await readFile(inProject(folder, 'package.json'), 'utf8'));
    const link = inProject('node_modules', name);
    if (!existsSync(link)) await symlink(path.relative(path.dirname(link), inProject(folder)), link, 'dir');
  }
};
