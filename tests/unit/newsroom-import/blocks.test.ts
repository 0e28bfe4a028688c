import {
  plainParagraphs,
  toBlocks,
} from '../../../src/plugins/newsroom-import/server/src/domain/legacy/blocks';

const paragraph = (...children: object[]) => ({ type: 'paragraph', children });

describe('a body tells whether an import wrote it', () => {
  test('what an import writes reads back the same', () => {
    const paragraphs = ['Chiều 14/6, Tỉnh hội gặp mặt 32 gia đình.', 'Dịp này, 7 cá nhân nhận Bằng khen.'];
    expect(plainParagraphs(toBlocks(paragraphs))).toEqual(paragraphs);
  });

  test.each([
    ['an empty body', null, []],
    [
      'keys in another order, as PostgreSQL stores them',
      [{ children: [{ text: 'Một', type: 'text' }], type: 'paragraph' }],
      ['Một'],
    ],
    ['bold text', [paragraph({ type: 'text', text: 'Một', bold: true })], null],
    [
      'a link inside',
      [paragraph({ type: 'text', text: 'Một' }, { type: 'link', url: 'https://a.vn', children: [] })],
      null,
    ],
    ['a heading', [{ type: 'heading', level: 2, children: [{ type: 'text', text: 'Một' }] }], null],
    ['something that is no body', 'Một', null],
  ])('%s', (_case, blocks, paragraphs) => {
    expect(plainParagraphs(blocks)).toEqual(paragraphs);
  });
});
