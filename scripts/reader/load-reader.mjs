import { inProject, SetupError } from '../setup/project.mjs';
import { exitStatusToStderr } from './exit-status-to-stderr.mjs';

/** Builds the reader when it is missing or older than its sources. What the build says goes to standard error. */
export const buildReader = async () => {
  const status = await exitStatusToStderr(process.execPath, [
    inProject('scripts', 'reader', 'build-reader.mjs'),
  ]);
  if (status !== 0) throw new SetupError('The reader could not be built.');
};

/**
 * The reading engine, as built.
 * @returns {Promise<{ readArticle: (article: { title: string, body: string, publishedOn: string | null }) => { acts: object[] } }>}
 */
export const loadReader = async () => {
  await buildReader();
  return import(inProject('packages', 'award-reader', 'dist', 'index.mjs'));
};
