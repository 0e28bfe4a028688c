import { oneForm } from '../../../src/input/condition-forms';
import { type ColumnsOf, conditionProblem } from '../../../src/input/condition-rules';
import { orderProblem } from '../../../src/input/order-rules';

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

const columnsOf: ColumnsOf = (uid) => SCHEMAS[uid];
const problemOf = (conditions: unknown): string | undefined =>
  conditionProblem(columnsOf, 'article', conditions)?.message;

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
    ['an operator without a field', { $eq: 1 }, 'filters: $eq stands beside no field'],
    ['an operator in a group', { $and: [{ $in: [1] }] }, 'filters: $and.$in stands beside no field'],
    ['nothing in a group', { $and: [null] }, 'filters: $and must be an object of conditions'],
    ['a group under a field', { title: { $or: ['a'] } }, 'filters: title.$or is not a condition'],
    ["an operator of Strapi's own", { title: { $jsonSupersetOf: 'x' } }, 'is not a condition'],
    ['an operator under an operator', { title: { $eq: { $eq: 'x' } } }, 'filters: title.$eq must be a value'],
    ['a part that is nothing', { title: { $contains: null } }, 'filters: title.$contains needs a text'],
    [
      'the document of what is none',
      { links: { documentId: 'x' } },
      'filters: links.documentId is not a field',
    ],
    ['no alternatives', { title: { $eq: [] } }, 'filters: title.$eq needs a value'],
    ['a part of an id', { links: { $contains: 1 } }, 'filters: links.$contains is not a text'],
    ['one part of a number of several', { position: { $contains: ['1'] } }, 'is not a text'],
    ['the negation of a row', { links: { $not: { quote: 'x' } } }, 'links.$not.quote is not a condition'],
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

describe('conditions on a relation come out in one form', () => {
  const subQuery = new Map();
  it.each<[string, unknown, unknown]>([
    ['an id', { links: 5 }, { links: { id: 5 } }],
    ['ids', { links: [5, 6] }, { links: { id: [5, 6] } }],
    ['an operator', { links: { $in: [5] } }, { links: { id: { $in: [5] } } }],
    ['no row', { links: null }, { links: null }],
    ['a row', { links: { quote: 'x' } }, { links: { quote: 'x' } }],
    ['a relation behind it', throughLinks(7), { links: { article: { id: 7 } } }],
    ['in groups', { $and: [{ $not: { links: 5 } }] }, { $and: [{ $not: { links: { id: 5 } } }] }],
    [
      'a field beside a group',
      { links: { quote: 'x', $or: [{ article: 1 }] } },
      { links: { $and: [{ quote: 'x' }, { $or: [{ article: { id: 1 } }] }] } },
    ],
    ['fields', { title: { $in: ['x'] }, id: subQuery }, { title: { $in: ['x'] }, id: subQuery }],
    ['a list', [{ links: 5 }], [{ links: { id: 5 } }]],
  ])('%s', (_case, conditions, expected) => {
    expect(oneForm(columnsOf, 'article', conditions)).toEqual(expected);
  });
});

describe('an order', () => {
  it.each<[string, unknown, string | undefined]>([
    ['none', undefined, undefined],
    ['a field', { title: 'asc' }, undefined],
    ['its name', 'title', undefined],
    ['several', [{ title: 'asc' }, { id: 'desc' }], undefined],
    ['a field behind relations', throughLinks({ title: 'asc' }), undefined],
    ['the status of drafts', { status: 'asc' }, undefined],
    ['an unknown field', { nope: 'asc' }, 'sort: nope is not a field'],
    ['a field of every object', { constructor: 'asc' }, 'sort: constructor is not a field'],
    ['a field through a field', { title: { id: 'asc' } }, 'sort: title is a plain field: id cannot'],
    ['a relation', { links: 'asc' }, 'sort: links is a relation'],
    ['a status of what has no drafts', { links: { status: 'asc' } }, 'sort: links.status is not a field'],
    ['the second of several', [{ id: 'asc' }, throughLinks({ id: { x: 'asc' } })], 'sort: links.article.id'],
  ])('%s', (_case, order, message) => {
    const problem = orderProblem(columnsOf, 'article', order)?.message;
    if (message === undefined) expect(problem).toBeUndefined();
    else expect(problem).toContain(message);
  });
});
