import { type AttributesOf, dataProblems } from '../../../src/input/data-rules';

const SCHEMAS: Readonly<Record<string, ReturnType<AttributesOf>>> = {
  article: {
    title: { type: 'string', maxLength: 100 },
    byline: { type: 'string' },
    summary: { type: 'text' },
    body: { type: 'blocks' },
    aliases: { type: 'json' },
    reportedOn: { type: 'date' },
    postedAt: { type: 'datetime' },
    periodFrom: { type: 'integer', min: 1900, max: 2100 },
    confidence: { type: 'float' },
    posthumous: { type: 'boolean' },
    category: { type: 'relation' },
    cover: { type: 'media' },
    counts: { type: 'component', component: 'counts' },
  },
  counts: { individuals: { type: 'integer', min: 0 } },
};

const wrongFields = (data: object): string[] =>
  dataProblems((uid) => SCHEMAS[uid] ?? {}, { uid: 'article', data }).map(({ path }) => path.join('.'));

const MADE_IN_PLACE = { id: 'k2x9', documentId: 'k2x9', locale: 'vi' };
const CHANGE = { connect: ['abc'], disconnect: [{ id: 5 }] };

describe('data that fits its columns', () => {
  it.each([
    ['text', { title: 'ạ'.repeat(100), byline: 'x'.repeat(255), summary: 'x'.repeat(100_000) }],
    ['emoji and text from right to left', { title: '🎖️ \u200fشكرا' }],
    ['nothing', { title: null, body: undefined }],
    ['blocks', { body: [{ type: 'paragraph', children: [{ type: 'text', text: 'x' }] }] }],
    ['JSON', { aliases: ['a', { b: 1 }] }],
    ['JSON as text', { aliases: '["a"]' }],
    ['dates', { reportedOn: '2024-02-29', postedAt: '2023-03-23T07:00:00+07:00' }],
    ['dates of the server', { reportedOn: new Date(0), postedAt: 0 }],
    ['numbers', { periodFrom: '2023', confidence: 0.5 }],
    ['truth in any form', { posthumous: 'true' }],
    ['a relation by its documentId', { category: 'abc' }],
    ['a relation by its id', { category: 5 }],
    ['a relation by its id as text', { category: '5' }],
    ['a relation given whole', { category: { documentId: 'abc', id: 5, locale: 'vi' } }],
    ['a relation as the admin connects what it has just made', { category: { connect: [MADE_IN_PLACE] } }],
    ['relations changed', { category: CHANGE, cover: [5] }],
    ['a component', { counts: { individuals: 44 } }],
    ['what is not in the schema', { nope: '\u0000' }],
  ])('%s', (_case, data) => {
    expect(wrongFields(data)).toEqual([]);
  });
});

describe('data that does not fit names each field', () => {
  it.each<[string, object, string[]]>([
    ['a text longer than the schema allows', { title: 'x'.repeat(101) }, ['title']],
    ['a text longer than the column', { byline: 'x'.repeat(256) }, ['byline']],
    ['a number for a text', { title: 5, summary: {} }, ['title', 'summary']],
    ['the null character', { summary: 'a\u0000b' }, ['summary']],
    ['half a character', { title: 'a\ud83d' }, ['title']],
    ['blocks that are text', { body: 'x' }, ['body']],
    ['the null character deep in blocks', { body: [{ children: [{ text: '\u0000' }] }] }, ['body']],
    ['text that is no JSON', { aliases: '[' }, ['aliases']],
    ['a day of no month', { reportedOn: '2023-02-31' }, ['reportedOn']],
    ['a year of five digits', { postedAt: '+275760-09-13T00:00:00Z' }, ['postedAt']],
    ['a moment too far', { postedAt: 1e20 }, ['postedAt']],
    ['half a year', { periodFrom: 1.5 }, ['periodFrom']],
    ['a year of the wrong millennium', { periodFrom: '20245' }, ['periodFrom']],
    ['a year of two digits', { periodFrom: 24 }, ['periodFrom']],
    ['fewer people than none', { counts: { individuals: -5 } }, ['counts.individuals']],
    ['a year past the last', { periodFrom: 99_999_999_999 }, ['periodFrom']],
    ['a number that is none', { confidence: Number.NaN }, ['confidence']],
    ['perhaps', { posthumous: 'perhaps' }, ['posthumous']],
    ['a relation to truth', { category: true }, ['category']],
    ['a relation to half an id', { category: 1.5 }, ['category']],
    ['a relation to nothing in a list', { category: { connect: [[]] } }, ['category']],
    ['a relation to two things at once', { category: { id: 'abc', documentId: 'def' } }, ['category']],
    ['a relation by an id that is none', { category: { id: 'abc' } }, ['category']],
    ['a relation by a documentId that is none', { category: { documentId: 5 } }, ['category']],
    ['a component field', { counts: { individuals: 'x' } }, ['counts.individuals']],
    ['a field in the second component', { counts: [{}, { individuals: 'x' }] }, ['counts.1.individuals']],
    ['a key of every object', { toString: 'x' }, ['toString']],
  ])('%s', (_case, data, wrong) => {
    expect(wrongFields(data)).toEqual(wrong);
  });
});
