import { createHash } from 'node:crypto';
import { parseLegacyAddress } from '../domain/legacy/legacy-address';
import type { ArticleParts } from '../domain/legacy/page';
import { readPage } from '../domain/legacy/read-page';
import { failure, type Result, success } from '../domain/result';
import { decodeBytes } from '../readers/decode-bytes';
import { readPageFile } from '../readers/page-files';
import { readPageSource } from '../readers/read-page-source';
import type { Problem } from './import-outcome';

/** A file read and taken apart. */
export type SavedPage = {
  readonly parts: ArticleParts;
  readonly originalText: string;
  readonly importHash: string;
};

/** Takes a text apart that came from a file now or was kept by an earlier import. */
export const readText = (text: string): Result<ArticleParts, Problem> => readPage(readPageSource(text));

/** Reads one file; an address given by hand goes before the one that the page states. */
export const readSavedPage = async (file: string, url?: string): Promise<Result<SavedPage, Problem>> => {
  const bytes = await readPageFile(file);
  if (!bytes.ok) return bytes;
  const decoded = decodeBytes(bytes.value);
  if (!decoded.ok) return decoded;
  const parts = readText(decoded.value.text);
  if (!parts.ok) return parts;
  const given = url === undefined ? null : parseLegacyAddress(url);
  if (url !== undefined && given === null) return failure('bad-address');
  return success({
    parts: { ...parts.value, address: given ?? parts.value.address },
    originalText: decoded.value.text,
    importHash: createHash('sha256').update(bytes.value).digest('hex'),
  });
};
