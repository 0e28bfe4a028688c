import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { callScript } from '../../helpers/call-script';

const SCRIPT = 'packages/award-reader/bin/read-items.mjs';

describe('what `npm run read` takes', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'read-items-'));
    mkdirSync(path.join(folder, 'corpus', 'dev'), { recursive: true });
    mkdirSync(path.join(folder, 'sample'));
    const item = { id: 'a', title: 'Tin', publishedOn: '2023-03-24' };
    const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
    write('corpus/dev/a.json', JSON.stringify({ ...item, body: 'Thân bài' }));
    write('corpus/dev/b.json', JSON.stringify({ ...item, id: 'b', bodyFile: 'sample' }));
    write('corpus/dev/broken.json', '{');
    write('corpus/dev/tin.txt', '\uFEFF\n\nTiêu đề\n\n(21:57 | 4/3/2023)\n\nThân bài.\n');
    write('corpus/dev/note.md', 'x');
    writeFileSync(path.join(folder, 'picture.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xd8]));
    writeFileSync(path.join(folder, 'zeros.txt'), Buffer.from([0x54, 0x69, 0x6e, 0, 0, 0]));
    write('sample/1.txt', 'Bài mẫu');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each([
    ['a.json', { id: 'a', title: 'Tin', body: 'Thân bài', publishedOn: '2023-03-24' }],
    ['b.json', { id: 'b', title: 'Tin', body: 'Bài mẫu', publishedOn: '2023-03-24' }],
    [
      'tin.txt',
      { id: 'tin', title: 'Tiêu đề', body: '(21:57 | 4/3/2023)\n\nThân bài.', publishedOn: '2023-03-04' },
    ],
  ])('%s', (name, item) => {
    expect(callScript(SCRIPT, 'readItem', [path.join(folder, 'corpus/dev', name)])).toEqual(item);
  });

  test('a broken item is an error, not an empty article', () => {
    expect(() => callScript(SCRIPT, 'readItem', [path.join(folder, 'corpus/dev/broken.json')])).toThrow();
  });

  test.each(['picture.txt', 'zeros.txt'])('%s is an error: bytes that are no text', (name) => {
    expect(() => callScript(SCRIPT, 'readItem', [path.join(folder, name)])).toThrow();
  });

  test('a folder stands for its items and texts', () => {
    const files = callScript(SCRIPT, 'filesOf', [path.join(folder, 'corpus/dev')]) as readonly string[];
    expect(files.map((file) => path.basename(file))).toEqual(['a.json', 'b.json', 'broken.json', 'tin.txt']);
  });
});
