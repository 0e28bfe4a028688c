import { relationTarget } from '../../../src/documents';

describe('where a relation leads', () => {
  it.each([
    ['abc', { documentId: 'abc' }],
    ['12', { id: 12 }],
    [12, { id: 12 }],
    [['abc', 'def'], { documentId: 'abc' }],
    [{ documentId: 'abc', id: 12 }, { documentId: 'abc' }],
    [{ id: '12' }, { id: 12 }],
    [{ set: ['abc'] }, { documentId: 'abc' }],
    [{ connect: [{ id: 12 }] }, { id: 12 }],
    [{ connect: { documentId: 'abc' } }, { documentId: 'abc' }],
    [{ disconnect: ['abc'] }, undefined],
    [[], undefined],
    [{}, undefined],
    [null, undefined],
    [undefined, undefined],
    [true, undefined],
  ])('%j', (value, target) => {
    expect(relationTarget(value)).toEqual(target);
  });
});
