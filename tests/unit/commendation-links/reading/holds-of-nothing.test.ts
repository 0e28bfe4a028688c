import { holdsOfNothing } from '../../../../src/plugins/commendation-links/server/src/domain/reading/holds-of-nothing';

describe('a condition on a relation that leads nowhere', () => {
  it.each([
    null,
    {},
    { name: null },
    { name: { $null: true } },
    { name: { $null: 'true' } },
    { name: { $notNull: false } },
    { name: { $eq: null } },
    { $null: true },
    { name: { $null: true }, province: { $null: true } },
    { $or: [{ name: { $eq: 'Hội' } }, { name: { $null: true } }] },
    { $and: [{ name: { $null: true } }, { id: null }] },
    { $not: { name: { $notNull: true } } },
    { name: { $not: { $notNull: true } } },
    { issuer: { predecessor: { name: { $null: true } } } },
  ])('is met: %j', (condition) => {
    expect(holdsOfNothing(condition)).toBe(true);
  });

  it.each([
    5,
    undefined,
    { name: 'Hội' },
    { name: { $eq: 'Hội' } },
    { name: { $null: false } },
    { name: { $notNull: true } },
    { name: { $ne: null } },
    // Neither true nor false in SQL, and so is what is said against it.
    { name: { $ne: 'Hội' } },
    { name: { $notIn: ['Hội'] } },
    { $not: { name: { $eq: 'Hội' } } },
    { $not: { name: { $ne: 'Hội' } } },
    { name: { $null: true }, province: { $eq: 'Kiên Giang' } },
    { $and: [{ name: { $null: true } }, { province: 'Kiên Giang' }] },
    { $not: { name: { $null: true } } },
    { $or: [] },
  ])('is not met: %j', (condition) => {
    expect(holdsOfNothing(condition)).toBe(false);
  });
});
