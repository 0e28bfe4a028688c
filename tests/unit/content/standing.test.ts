import { type Cancellation, standingOf } from '../../../src/api/commendation/rules/standing';

const WHOLE: Cancellation = { namesRecipients: false };
const SOME: Cancellation = { namesRecipients: true };

describe('the standing of an award', () => {
  it.each([
    ['no decision against it', [], 3, 0, 'granted'],
    ['no recipient known', [], 0, 0, 'granted'],
    ['cancelled as a whole', [WHOLE], 3, 0, 'cancelled'],
    ['cancelled as a whole, no recipient known', [WHOLE], 0, 0, 'cancelled'],
    ['cancelled for one of three', [SOME], 3, 1, 'partly-cancelled'],
    ['cancelled for each of them, one by one', [SOME, SOME], 2, 2, 'cancelled'],
    ['cancelled for one and then as a whole', [SOME, WHOLE], 3, 1, 'cancelled'],
    ['a recipient marked by hand, no decision known', [], 3, 1, 'partly-cancelled'],
    ['a decision that names some, of whom none is left', [SOME], 3, 0, 'granted'],
  ] as const)('%s', (_case, cancellations, all, cancelled, standing) => {
    expect(standingOf(cancellations, { all, cancelled })).toBe(standing);
  });
});
