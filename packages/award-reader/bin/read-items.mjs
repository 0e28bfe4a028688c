import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { TextDecoder } from 'node:util';

/** @typedef {{ id: string, title: string, body: string, publishedOn: string | null }} Item */

const POSTED = /\(\s*\d{1,2}:\d{2}\s*\|\s*(\d{1,2})\/(\d{1,2})\/(\d{4})\s*\)/;

/** A character that no text has and every binary file. */
const ZERO = '\0';

/** A file's text; a file that is none (a picture, a document of Word) is an error. @param {string} file */
const textOf = async (file) => {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
  if (text.includes(ZERO)) throw new Error('not a text');
  return text;
};

/** The day of a posting stamp such as "(21:57 | 24/03/2023)". @param {string} text */
const postedOn = (text) => {
  const [, day = '', month = '', year = ''] = POSTED.exec(text) ?? [];
  return year === '' ? null : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
};

/** A plain text: its first line that is not empty is the title. @param {string} file @returns {Promise<Item>} */
const textItem = async (file) => {
  const text = await textOf(file);
  const lines = text.split(/\r?\n/);
  const first = lines.findIndex((line) => line.trim() !== '');
  return {
    id: path.basename(file, path.extname(file)),
    title: (lines[first] ?? '').trim(),
    body: lines
      .slice(first + 1)
      .join('\n')
      .trim(),
    publishedOn: postedOn(text),
  };
};

/** The text that `bodyFile` names: the only .txt of that folder beside the items' corpus. @param {string} file @param {string} folder */
const bodyBeside = async (file, folder) => {
  const directory = path.resolve(path.dirname(file), '..', '..', folder);
  const name = (await readdir(directory)).sort().find((one) => one.endsWith('.txt'));
  if (name === undefined) throw new Error(`no .txt in ${directory}`);
  return readFile(path.join(directory, name), 'utf8');
};

/** @param {string} file @returns {Promise<Item>} */
const corpusItem = async (file) => {
  const item = JSON.parse(await textOf(file));
  const body = typeof item.bodyFile === 'string' ? await bodyBeside(file, item.bodyFile) : item.body;
  if (typeof body !== 'string') throw new Error('neither "body" nor "bodyFile"');
  return {
    id: String(item.id ?? path.basename(file, '.json')),
    title: String(item.title ?? ''),
    body,
    publishedOn: typeof item.publishedOn === 'string' ? item.publishedOn : null,
  };
};

/** Reads a corpus item (.json) or any other file as plain text. @param {string} file */
export const readItem = (file) => (file.endsWith('.json') ? corpusItem(file) : textItem(file));

/** The files a path names: itself, or the items and texts of a folder. @param {string} target @returns {Promise<string[]>} */
export const filesOf = async (target) => {
  if (!(await stat(target)).isDirectory()) return [target];
  const names = (await readdir(target)).sort();
  return names.filter((name) => /\.(?:json|txt)$/.test(name)).map((name) => path.join(target, name));
};
