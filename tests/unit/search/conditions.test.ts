import { type Copies, withFoldedTexts } from '../../../src/search/rules/conditions';

const model = (uid: string, attributes: Record<string, object>) => ({
  uid,
  tableName: uid,
  attributes: attributes as never,
});

const MODELS: Record<string, ReturnType<typeof model>> = {
  act: model('act', {
    title: { type: 'string' },
    reason: { type: 'text' },
    year: { type: 'integer' },
    grantor: { type: 'relation', target: 'body' },
    issuer: { type: 'relation', target: 'body' },
  }),
  body: model('body', { name: { type: 'string' } }),
};

/** A sub-query is shown as what it asks. */
class Rows {
  constructor(readonly asked: string) {}
}

const copies: Copies = {
  modelOf: (uid) => MODELS[uid],
  rowsWhere: (uid, attribute, { operator, values }) =>
    attribute === 'year' ? undefined : new Rows(`${uid}.${attribute} ${operator} ${values.join('|')}`),
};

const rows = (asked: string) => ({ id: { $in: new Rows(asked) } });
const folded = (conditions: unknown) => withFoldedTexts({ copies, uid: 'act', negated: false }, conditions);

describe('conditions that ignore case', () => {
  it.each<[string, unknown, unknown]>([
    ['one', { title: { $containsi: 'a' } }, { $and: [rows('act.title $containsi a')] }],
    [
      'beside others',
      { title: { $containsi: 'a', $ne: 'b' }, year: 3 },
      { $and: [{ year: 3 }, { title: { $ne: 'b' } }, rows('act.title $containsi a')] },
    ],
    ['over a list', { title: { $eqi: ['a', 'b'] } }, { $and: [rows('act.title $eqi a|b')] }],
    [
      'in groups',
      { $or: [{ title: { $eqi: 'a' } }, { year: 1 }] },
      { $and: [{ $or: [{ $and: [rows('act.title $eqi a')] }, { year: 1 }] }] },
    ],
    [
      'of two relations, neither of which wins over the other',
      { grantor: { name: { $eqi: 'a' } }, issuer: { name: { $eqi: 'b' } } },
      {
        $and: [
          { grantor: { $and: [rows('body.name $eqi a')] } },
          { issuer: { $and: [rows('body.name $eqi b')] } },
        ],
      },
    ],
    [
      'turned round, without the rows that have no text',
      { $not: { title: { $containsi: 'a' } } },
      { $and: [{ $not: { $and: [{ $or: [rows('act.title $containsi a'), { title: { $null: true } }] }] } }] },
    ],
    [
      'turned round at the field',
      { title: { $not: { $containsi: 'a' } } },
      { $and: [{ $not: { $and: [{ $or: [rows('act.title $containsi a'), { title: { $null: true } }] }] } }] },
    ],
    [
      'turned round twice',
      { $not: { title: { $not: { $eqi: 'a' } } } },
      { $and: [{ $not: { $and: [{ $not: { $and: [rows('act.title $eqi a')] } }] } }] },
    ],
  ])('%s', (_what, conditions, expected) => {
    expect(folded(conditions)).toEqual(expected);
  });

  it.each([
    { title: 'a' },
    { title: { $contains: 'a', $eq: 'b' } },
    { title: { $eqi: null } },
    { year: { $containsi: 'a' } },
    { id: { $in: [1, 2] }, grantor: 3 },
    { 't1.name': { $containsi: 'a' } },
    { grantor: { name: { $startsWith: 'a' } } },
  ])('others stay the very object they were: %j', (conditions) => {
    expect(folded(conditions)).toBe(conditions);
  });
});
