import { isUnread } from '../../../../src/plugins/commendation-links/server/src/domain/article/unread';

const reading = (matchedAt: number, engine = 'rules-2') => ({ engine, matchedAt });

describe('whether an article waits to be read', () => {
  test.each([
    ['never read', { changedAt: 1000, reading: null }, true],
    ['saved after it was read', { changedAt: 1001, reading: reading(1000) }, true],
    ['saved in the moment it was read', { changedAt: 1000, reading: reading(1000) }, true],
    ['read after it was saved', { changedAt: 999, reading: reading(1000) }, false],
    ['read by older rules', { changedAt: 999, reading: reading(1000, 'rules-1') }, true],
    ['read, but a dying server did not compare it', { changedAt: 999, reading: reading(0) }, true],
    ['read, of a type that keeps no date of its changes', { changedAt: null, reading: reading(1000) }, false],
  ])('%s', (_name, text, expected) => {
    expect(isUnread(text, 'rules-2')).toBe(expected);
  });
});
