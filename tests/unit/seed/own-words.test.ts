import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { demoNewsroom } from '../../../src/seed/demo/newsroom';

/** Texts that are not the project's own; they may lie beside a checkout and are no part of it. */
const sources = ['seed', 'corpus']
  .map((name) => resolve(__dirname, '../../../../shared', name))
  .filter((path) => existsSync(path));

const filesIn = (path: string): readonly string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path).flatMap((name) => filesIn(join(path, name)))
    : /\.(txt|json)$/.test(path)
      ? [path]
      : [];

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.?!]+/gu, ' ')
    .trim();

/** Names of bodies and set phrases run to a few words; a shared run this long is a copied sentence. */
const RUN = 14;

const runsOf = (sentence: string): readonly string[] => {
  const words = sentence.split(' ').filter((word) => /\p{L}|\p{N}/u.test(word));
  return words
    .slice(0, Math.max(0, words.length - RUN + 1))
    .map((_, index) => words.slice(index, index + RUN).join(' '));
};

const sentencesOf = (text: string): readonly string[] => plain(text).split(/[.?!]+ /);

const stringsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : [];

if (sources.length === 0) {
  test.skip('no text of others lies beside this checkout: nothing to compare with', () => undefined);
} else {
  test('the demo newsroom shares no sentence with the texts it was modelled on', () => {
    const foreign = new Set(
      sources.flatMap(filesIn).flatMap((file) => sentencesOf(readFileSync(file, 'utf8')).flatMap(runsOf)),
    );
    const shared = stringsIn(demoNewsroom)
      .flatMap(sentencesOf)
      .filter((sentence) => runsOf(sentence).some((run) => foreign.has(run)));
    expect(foreign.size).toBeGreaterThan(0);
    expect(shared).toEqual([]);
  });
}
