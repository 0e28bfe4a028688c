/**
 * `npm run --silent read -- FILE…`: the command of packages/award-reader, which is built first when that is needed. Needs
 * no server and no database.
 */
import { buildReader } from './reader/load-reader.mjs';
import { inProject, runMain } from './setup/project.mjs';

await runMain(async () => {
  await buildReader();
  await import(inProject('packages', 'award-reader', 'bin', 'award-reader.mjs'));
});
