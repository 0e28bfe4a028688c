import net from 'node:net';
import { SetupError } from '../setup/project.mjs';

/**
 * Where the demo listens: HOST and PORT of the environment or `.env`, else this machine alone on 1337.
 * @param {NodeJS.ProcessEnv} env
 */
export const listenAddress = (env) => {
  const port = Number(env.PORT || 1337);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new SetupError(`PORT is "${env.PORT}": give a number from 1 to 65535.`);
  }
  return { host: env.HOST || '127.0.0.1', port };
};

/** @param {{ host: string, port: number }} address */
const tryToListen = ({ host, port }) =>
  new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(port, host, () => server.close(resolve));
  });

/** @param {{ host: string, port: number }} address @param {string | undefined} code */
const whyNot = ({ host, port }, code) => {
  if (code === 'EADDRINUSE') {
    return `Port ${port} on ${host} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm run demo`;
  }
  if (code === 'EACCES')
    return `Port ${port} is reserved for the system. Choose another: PORT=1338 npm run demo`;
  return `Cannot listen on ${host}:${port} (${code}). Check HOST and PORT.`;
};

/**
 * Fails with a message for the user when the address cannot be used, before minutes are spent on building.
 * @param {{ host: string, port: number }} address
 */
export const requireFreeAddress = async (address) => {
  try {
    await tryToListen(address);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    throw new SetupError(whyNot(address, code));
  }
};
