import { relationTarget, relationTargets } from '../../../src/documents';
import { targetAfter } from '../../../src/locales/rules/relation-data';

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

describe('where a relation leads after a write', () => {
  const current = { documentId: 'old' };
  it.each([
    [undefined, current],
    [{ connect: [], disconnect: [] }, current],
    [{ connect: [{ documentId: 'new' }], disconnect: [{ documentId: 'old' }] }, { documentId: 'new' }],
    [{ connect: [], disconnect: [{ documentId: 'old' }] }, undefined],
    [{ set: [] }, undefined],
    ['new', { documentId: 'new' }],
    [null, undefined],
  ])('%j', (value, target) => {
    expect(targetAfter(current, value)).toEqual(target);
  });
});

describe('everything a relation leads to', () => {
  it.each([
    ['abc', [{ documentId: 'abc' }]],
    [
      ['abc', 5],
      [{ documentId: 'abc' }, { id: 5 }],
    ],
    [{ connect: [{ id: 'abc', documentId: 'abc' }, { id: '12' }] }, [{ documentId: 'abc' }, { id: 12 }]],
    [{ set: ['abc'], connect: ['def'] }, [{ documentId: 'abc' }, { documentId: 'def' }]],
    [{ disconnect: ['abc'] }, []],
    [null, []],
  ])('%j', (value, targets) => {
    expect(relationTargets(value)).toEqual(targets);
  });
});
