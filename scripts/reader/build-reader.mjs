/** Builds the packages when their sources changed. Run as a process of its own: its output is not the caller's. */
import { buildPackages } from '../setup/build-packages.mjs';
import { ensureDependencies } from '../setup/dependencies.mjs';
import { linkWorkspaces } from '../setup/link-workspaces.mjs';
import { runMain } from '../setup/project.mjs';

await runMain(async () => {
  await ensureDependencies();
  await linkWorkspaces();
  await buildPackages();
});
