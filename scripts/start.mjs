/** `npm start`: a production server, unless NODE_ENV says otherwise. */
import { existsSync } from 'node:fs';
import { inProject, runMain, SetupError } from './setup/project.mjs';
import { createProjectStrapi } from './setup/strapi-core.mjs';

await runMain(async () => {
  if (!existsSync(inProject('dist', 'build', 'index.html'))) {
    throw new SetupError('Nothing is built yet: run `npm run build` first.');
  }
  process.env.NODE_ENV ||= 'production';
  await createProjectStrapi().start();
});
