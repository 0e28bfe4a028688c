/** A server in a process of its own, which tests can kill: says its address and a token, one JSON line. */
const path = require('node:path');
const { createStrapi } = require('@strapi/strapi');

const ROOT = path.resolve(__dirname, '..', '..');

const serve = async () => {
  const strapi = createStrapi({ appDir: ROOT, distDir: path.join(ROOT, 'dist'), serveAdminPanel: false });
  await strapi.load();
  strapi.server.mount();
  const token = await strapi
    .service('admin::api-token')
    .create({ name: `process ${process.pid}`, description: '', type: 'full-access', lifespan: null });
  strapi.server.httpServer.listen(0, '127.0.0.1', () => {
    const { port } = strapi.server.httpServer.address();
    console.log(JSON.stringify({ url: `http://127.0.0.1:${port}`, token: token.accessKey }));
  });
};

serve().catch((error) => {
  console.error(error);
  process.exit(1);
});
