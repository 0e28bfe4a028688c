/** Builds the plugins when their sources changed. Run as a process of its own: its output is not the caller's. */
import { buildPlugins } from '../setup/build-plugins.mjs';
import { ensureDependencies } from '../setup/dependencies.mjs';
import { runMain } from '../setup/project.mjs';

await runMain(async () => {
  await ensureDependencies();
  await buildPlugins();
});
