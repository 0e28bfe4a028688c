import { type ColumnsOf, conditionProblem } from '../../../src/input/condition-rules';

const SCHEMAS: Readonly<Record<string, ReturnType<ColumnsOf>>> = {
  article: {
    id: { type: 'increments' },
    title: { type: 'string' },
    body: { type: 'blocks' },
    reportedOn: { type: 'date' },
    publishedAt: { type: 'datetime' },
    position: { type: 'integer' },
    posthumous: { type: 'boolean' },
    links: { type: 'relation', target: 'link' },
  },
  link: {
    id: { type: 'increments' },
    quote: { type: 'text' },
    article: { type: 'relation', target: 'article' },
  },
};

const problemOf = (conditions: unknown): string | undefined =>
  conditionProblem((uid) => SCHEMAS[uid], 'article', conditions)?.message;

const within = (levels: number, wrap: (inner: unknown) => unknown, inner: unknown): unknown => {
  let wrapped = inner;
  for (let level = 0; level < levels; level += 1) wrapped = wrap(wrapped);
  return wrapped;
};
const throughLinks = (inner: unknown): unknown => ({ links: { article: inner } });

describe('conditions that rows can be compared with', () => {
  it.each<[string, unknown]>([
    ['none', undefined],
    ['text', { title: 'Hội nghị' }],
    ['text that is a number', { title: 5 }],
    ['a list', { title: { $in: ['a', null] } }],
    ['numbers as a query string has them', { position: { $gt: '5' }, id: '12' }],
    ['a range', { position: { $between: [1, 2] } }],
    ['a day', { reportedOn: '2023-03-23' }],
    ['a moment', { publishedAt: { $lt: '2023-03-23T00:00:00Z' } }],
    ['a moment of the server', { publishedAt: { $lt: new Date(0) } }],
    ['blocks that are there', { body: { $notNull: 'true' } }],
    ['a relation by its id', { links: 5 }],
    ['no relation', { links: { id: { $null: true } } }],
    ['one relation after another', throughLinks({ title: 'x' })],
    ['groups', { $and: [{ $or: [{ title: 'a' }, { $not: { title: 'b' } }] }] }],
    ['negation of an operator', { title: { $not: { $contains: 'x' } } }],
    ['a column the schema does not know', { nope: {} }],
    ['a query of the server itself', { id: { $in: new Map() } }],
    ['as many rows as a page of GraphQL loads at once', { id: { $in: Array<number>(10_000).fill(1) } }],
    ['eight relations', within(4, throughLinks, { title: 'x' })],
  ])('%s', (_case, conditions) => {
    expect(problemOf(conditions)).toBeUndefined();
  });
});

describe('conditions that no row can fulfil', () => {
  it.each<[string, unknown, string]>([
    ['an id that is none', { id: 'x' }, 'filters: id must be a whole number'],
    ['an id past the last', { id: '9223372036854775808' }, 'filters: id must be between'],
    ['half an id', { id: { $in: [1, '1.5'] } }, 'filters: id.$in must be a whole number'],
    [
      'a text that no database holds',
      { title: { $contains: '\u0000' } },
      'filters: title.$contains must not',
    ],
    ['half a range', { position: { $between: [1] } }, 'filters: position.$between needs two values'],
    ['no range', { position: { $between: 1 } }, 'filters: position.$between needs two values'],
    ['a part of a number', { position: { $startsWith: '1' } }, 'filters: position.$startsWith is not a text'],
    ['a day of no month', { reportedOn: '2023-02-31' }, 'filters: reportedOn must be a date'],
    [
      'a moment that is a word',
      { publishedAt: { $gt: 'now' } },
      'filters: publishedAt.$gt must be a date and time',
    ],
    ['perhaps', { posthumous: 'perhaps' }, 'filters: posthumous must be true or false'],
    ['a part of blocks', { body: { $contains: 'x' } }, 'filters: body.$contains cannot be filtered'],
    ['lists in a list', { title: { $in: [['x']] } }, 'filters: title.$in must be a list of plain values'],
    ['no condition', { title: { like: 'x' } }, 'filters: title.like is not a condition'],
    ['a relation that is a word', { links: 'x' }, 'filters: links must be an id'],
    ['a wrong value behind a relation', { links: { article: { id: 'x' } } }, 'filters: links.article.id'],
    ['a list where an object belongs', { links: { 0: { id: 1 } } }, 'filters: links.0 is a list'],
    ['a word as a group', { $and: 'x' }, 'filters: $and must be an object of conditions'],
    ['a word in a group', { $or: [{ title: 'a' }, 'x'] }, 'filters: $or must be an object of conditions'],
    ['ten relations', within(5, throughLinks, { title: 'x' }), 'reaches further than 8 relations'],
    ['a thousand levels', within(1000, (inner) => ({ $not: inner }), {}), 'filters: nested too deep'],
    ['a thousand conditions', { $or: Array(1000).fill({ title: 'x' }) }, 'filters: more than 1000 parts'],
    ['too many values', { title: { $in: Array(10_001).fill('x') } }, 'filters: title.$in has more than'],
  ])('%s', (_case, conditions, message) => {
    expect(problemOf(conditions)).toContain(message);
  });
});
