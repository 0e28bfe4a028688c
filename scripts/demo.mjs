/** `npm run demo`: from a fresh checkout to a newsroom that listens, in one process and one boot. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { ensureDemoAdmin } from './demo/demo-admin.mjs';
import { listenAddress, requireFreeAddress } from './demo/listen-address.mjs';
import { worthOpening } from './demo/worth-opening.mjs';
import { inProject, ROOT, runMain, say, SetupError } from './setup/project.mjs';
import { setup } from './setup/setup.mjs';
import { createProjectStrapi } from './setup/strapi-core.mjs';

const loadEnvFile = () => {
  if (existsSync(inProject('.env'))) process.loadEnvFile(inProject('.env'));
};

/** @param {import('@strapi/strapi').Core.Strapi} strapi */
const fillWhenEmpty = async (strapi) => {
  const { fillDemo } = createRequire(import.meta.url)(inProject('dist', 'src', 'seed', 'fill-demo.js'));
  const { filled, documents, links } = await fillDemo(strapi);
  say(
    filled
      ? `Filled the database: ${documents} documents, ${links} links.`
      : 'The database has articles: kept.',
  );
};

/** @param {{ host: string, port: number }} address */
const start = async (address) => {
  say('Starting Strapi…');
  const strapi = createProjectStrapi();
  await strapi.load();
  await fillWhenEmpty(strapi);
  const signIn = await ensureDemoAdmin(strapi);
  strapi.config.set('server.host', address.host);
  strapi.config.set('server.port', address.port);
  strapi.config.set('server.logger.startup.enabled', false);
  await strapi.start();
  say(`Listening on ${address.host}:${address.port}.`);
  console.log(worthOpening({ ...address, signIn }));
};

await runMain(async () => {
  process.chdir(ROOT);
  if (process.env.NODE_ENV === 'production')
    throw new SetupError('This is a demo; `npm start` is for production.');
  process.env.NODE_ENV ||= 'development';
  process.env.STRAPI_LOG_LEVEL ||= 'warn';
  loadEnvFile();
  await requireFreeAddress(listenAddress(process.env));
  await setup();
  loadEnvFile();
  await start(listenAddress(process.env));
});
