import { chosenVisibility, namesChildUnasked } from '../../../src/api/recipient/rules/chosen-visibility';

type Case = readonly [string, Record<string, unknown>, unknown];
type Change = readonly [string, Record<string, unknown>, Record<string, unknown>, unknown];

const NOTE = 'mẹ đồng ý, 2/3/2026';

describe('how far a new recipient is shown', () => {
  it.each<Case>([
    ['an adult of whom nothing is said', {}, 'full'],
    ['a child of whom nothing is said', { minor: true }, 'initials'],
    ['a child with what a form sends unasked', { minor: true, visibility: 'full' }, 'initials'],
    ['a child with a note of consent alone', { minor: true, consentNote: NOTE }, 'initials'],
    ['a child chosen in full with consent', { minor: true, visibility: 'full', consentNote: NOTE }, 'full'],
    ['a child whose consent is blank', { minor: true, visibility: 'full', consentNote: ' \n' }, 'initials'],
    ['a child as a form without types says it', { minor: '1', visibility: 'full' }, 'initials'],
    ['a child there for the count only', { minor: true, visibility: 'count-only' }, 'count-only'],
    ['an adult by initials', { visibility: 'initials' }, 'initials'],
    ['an adult whose choice was taken back in the form', { visibility: null }, 'full'],
  ])('%s', (_name, data, visibility) => {
    expect(chosenVisibility({ action: 'create', data })).toEqual({ visibility });
  });
});

describe('how far a recipient is shown once it is changed', () => {
  const adult = { minor: false, visibility: 'full', consentNote: null };
  const child = { minor: true, visibility: 'initials', consentNote: null };
  const named = { minor: true, visibility: 'full', consentNote: NOTE };

  it.each<Change>([
    ['marked as a child', adult, { minor: true }, 'initials'],
    ['marked as a child in a form', adult, { ...adult, minor: true }, 'initials'],
    [
      'marked as a child over an older note',
      { ...adult, consentNote: NOTE },
      { ...adult, consentNote: NOTE, minor: true },
      'initials',
    ],
    ['marked as a child with a new consent', adult, { minor: true, consentNote: NOTE }, 'full'],
    ['chosen in full without consent', child, { visibility: 'full' }, 'initials'],
    ['chosen in full with consent', child, { visibility: 'full', consentNote: NOTE }, 'full'],
    [
      'chosen in full where consent is on record',
      { ...child, consentNote: NOTE },
      { visibility: 'full' },
      'full',
    ],
    ['consent taken back', named, { consentNote: '' }, 'initials'],
    ['consent taken back in a form', named, { ...named, consentNote: null }, 'initials'],
    ['no child any more', child, { minor: false }, 'initials'],
    [
      'the choice emptied of a hidden name',
      { ...adult, visibility: 'count-only' },
      { visibility: null },
      'count-only',
    ],
  ])('%s', (_name, stored, data, visibility) => {
    const row = { ...stored, ...data, ...chosenVisibility({ action: 'update', data, stored }) };
    expect(row).toHaveProperty('visibility', visibility);
  });

  it('a change that says nothing of it writes nothing of it', () => {
    const data = { unitAtTime: 'Trường khác' };
    for (const stored of [adult, child, named]) {
      expect(chosenVisibility({ action: 'update', data, stored })).toEqual({});
    }
  });
});

describe('a copy is of another person', () => {
  const named = { minor: true, visibility: 'full', consentNote: NOTE };

  it.each<Change>([
    ['of a child in full', named, {}, { visibility: 'initials', consentNote: null }],
    ['of a child in full, by the form', named, named, { visibility: 'initials', consentNote: null }],
    [
      'of a child in full, with a consent of its own',
      named,
      { ...named, consentNote: 'cha đồng ý' },
      { visibility: 'full', consentNote: 'cha đồng ý' },
    ],
    [
      'of a hidden name: as hidden',
      { minor: false, visibility: 'count-only', consentNote: 'đơn xin ẩn tên' },
      {},
      { consentNote: null },
    ],
  ])('%s', (_name, stored, data, expected) => {
    expect(chosenVisibility({ action: 'clone', data, stored })).toEqual(expected);
  });
});

it.each([
  [{ minor: true, visibility: 'full', consentNote: null }, true],
  [{ minor: true, visibility: 'full', consentNote: ' ' }, true],
  [{ minor: true, visibility: 'full', consentNote: NOTE }, false],
  [{ minor: true, visibility: 'initials', consentNote: null }, false],
  [{ minor: false, visibility: 'full', consentNote: null }, false],
])('a row of an earlier version: %j', (row, unasked) => {
  expect(namesChildUnasked(row)).toBe(unasked);
});
