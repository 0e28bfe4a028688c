import { askedPresence } from '../../../../src/plugins/commendation-links/server/src/domain/links/presence';

describe('what a filter on a to-many relation asks for', () => {
  it.each([
    ['absent', null],
    ['absent', { id: { $null: true } }],
    ['absent', { id: { $null: 'true' } }],
    ['absent', { documentId: { $null: true } }],
    ['absent', { id: { $notNull: false } }],
    ['absent', { id: { $eq: null } }],
    ['absent', { id: null }],
    ['absent', { $null: true }],
    ['present', { id: { $notNull: true } }],
    ['present', { id: { $notNull: 'true' } }],
    ['present', { id: { $null: 'false' } }],
    ['present', { documentId: { $ne: null } }],
    ['some', { id: { $eq: 5 } }],
    ['some', { id: { $null: 'maybe' } }],
    ['some', { id: { $null: true, $eq: 5 } }],
    ['some', { id: { $null: true }, kind: 'reports' }],
    ['some', { kind: { $null: true } }],
    ['some', {}],
    ['some', 5],
    ['some', [{ id: { $null: true } }]],
    ['some', undefined],
  ])('%s: %j', (presence, filter) => {
    expect(askedPresence(filter)).toBe(presence);
  });
});
