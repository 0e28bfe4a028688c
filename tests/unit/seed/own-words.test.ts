import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { foldLine } from 'vietnamese-text';
import { demoNewsroom } from '../../../src/seed/demo/newsroom';
import { beside, testBeside } from '../../helpers/beside';

const filesIn = (path: string): readonly string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path).flatMap((name) => filesIn(join(path, name)))
    : /\.(txt|json)$/.test(path)
      ? [path]
      : [];

const plain = (text: string): string =>
  foldLine(text)
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

testBeside(
  [beside('seed'), beside('corpus')],
  'the demo newsroom shares no sentence with the texts it was modelled on',
  (folders) => {
    const foreign = new Set(
      folders.flatMap(filesIn).flatMap((file) => sentencesOf(readFileSync(file, 'utf8')).flatMap(runsOf)),
    );
    const shared = stringsIn(demoNewsroom)
      .flatMap(sentencesOf)
      .filter((sentence) => runsOf(sentence).some((run) => foreign.has(run)));
    expect(foreign.size).toBeGreaterThan(0);
    expect(shared).toEqual([]);
  },
);
