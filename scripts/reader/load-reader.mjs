import { createRequire } from 'node:module';
import { inProject, SetupError } from '../setup/project.mjs';
import { exitStatusToStderr } from './exit-status-to-stderr.mjs';

const PLUGIN = 'src/plugins/commendation-links';

/**
 * The reading engine out of the plugin's built bundle, which is built first when it is missing or older than its
 * sources. What the build says goes to standard error.
 * @returns {Promise<{ readArticle: (article: { title: string, body: string, publishedOn: string | null }) => { acts: object[] } }>}
 */
export const loadReader = async () => {
  const status = await exitStatusToStderr(process.execPath, [
    inProject('scripts', 'reader', 'build-reader.mjs'),
  ]);
  if (status !== 0) throw new SetupError('The reader could not be built.');
  const { exports } = createRequire(import.meta.url)(inProject(PLUGIN, 'package.json'));
  return createRequire(import.meta.url)(inProject(PLUGIN, exports['./reader'].require));
};
