import {
  documentIdsIn,
  isPatch,
  isSet,
  withInherited,
  withOtherNames,
} from '../../../src/locales/rules/relation-data';

describe('the forms of a relation in the data of a write', () => {
  it.each([
    ['left out', undefined, false, false],
    ['emptied', null, true, false],
    ['a document id', 'abc', true, false],
    ['a list', ['abc', { id: 3 }], true, false],
    ['an emptied list', [], true, false],
    ['{ set }', { set: [] }, true, false],
    ['{ set, connect }', { set: [{ id: 1 }], connect: [] }, true, false],
    ['an empty patch, as the admin sends it', { connect: [], disconnect: [] }, false, true],
    ['{ connect }', { connect: 'abc' }, true, true],
    ['{ disconnect }', { disconnect: [{ id: 3 }] }, true, true],
    ['{ documentId }', { documentId: 'abc' }, true, false],
  ])('%s', (_form, value, set, patch) => {
    expect([isSet(value), isPatch(value)]).toEqual([set, patch]);
  });

  it.each([
    ['abc', ['abc']],
    ['12', []],
    [{ documentId: 'abc' }, ['abc']],
    [
      ['abc', { documentId: 'def' }, { id: 3 }, null],
      ['abc', 'def'],
    ],
    [{ set: ['abc'], connect: [{ documentId: 'def' }], disconnect: 'ghi' }, ['abc', 'def', 'ghi']],
    [undefined, []],
  ])('names documents: %j', (value, documentIds) => {
    expect(documentIdsIn(value)).toEqual(documentIds);
  });

  it('names some of them in another way and keeps the rest', () => {
    const names = new Map([['abc', { id: 7 }]]);
    const value = {
      connect: [{ documentId: 'abc', position: { end: true } }, 'def'],
      disconnect: ['abc'],
      options: { strict: true },
    };
    expect(withOtherNames(value, names)).toEqual({
      connect: [{ id: 7, position: { end: true } }, 'def'],
      disconnect: [{ id: 7 }],
      options: { strict: true },
    });
    expect(withOtherNames('abc', names)).toEqual({ id: 7 });
    expect(withOtherNames(null, names)).toBeNull();
  });
});

describe('what a new locale starts with', () => {
  const inherited = [
    { id: 1, documentId: 'abc' },
    { id: 2, documentId: 'def' },
  ];

  it.each([
    ['all of it, when the data says nothing', undefined, { set: [{ id: 1 }, { id: 2 }] }],
    ['what the data sets instead', ['ghi'], ['ghi']],
    ['nothing, when the data says so', null, null],
    [
      'all and what is added',
      { connect: [{ documentId: 'ghi', position: { start: true } }] },
      { set: [{ id: 1 }, { id: 2 }, { documentId: 'ghi' }] },
    ],
    ['all but what is taken, by document', { disconnect: ['abc'] }, { set: [{ id: 2 }] }],
    ['all but what is taken, by row', { disconnect: [{ id: 2 }] }, { set: [{ id: 1 }] }],
  ])('%s', (_what, value, expected) => {
    expect(withInherited(value, inherited)).toEqual(expected);
  });
});
