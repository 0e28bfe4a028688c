import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';

type FileNames = { generateFileName: (name: string) => string };

const RANDOM_BYTES = 16;

/**
 * A file is served to whoever knows its address, also while what it belongs to is a draft: pictures in texts and the
 * media library are asked for without a token. So an address must not be found by guessing. Strapi makes it of the
 * file's name, which may say whom a decision honours, and 40 random bits.
 */
export const unguessableFileNames = (strapi: Core.Strapi): void => {
  const names = strapi.plugin('upload').service<FileNames>('image-manipulation');
  names.generateFileName = () => randomBytes(RANDOM_BYTES).toString('hex');
};
