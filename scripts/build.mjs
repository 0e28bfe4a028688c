/** `npm run build`: builds the plugins, the server and the admin panel, each when its sources changed. */
import { runMain, say } from './setup/project.mjs';
import { build } from './setup/setup.mjs';

await runMain(async () => {
  await build();
  say('Everything is built.');
});
