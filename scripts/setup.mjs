/** `npm run setup`: packages, `.env`, builds. Plain Node, so that it runs before anything is installed. */
import { runMain, say } from './setup/project.mjs';
import { setup } from './setup/setup.mjs';

await runMain(async () => {
  await setup();
  say('Ready. `npm run demo` starts a demo newsroom, `npm test` runs the tests.');
});
