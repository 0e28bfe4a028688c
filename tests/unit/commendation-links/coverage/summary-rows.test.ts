import {
  barsBy,
  reportedShare,
  totalOf,
} from '../../../../src/plugins/commendation-links/admin/src/coverage/summary-rows';

const medal = { documentId: 'm', name: 'Huân chương' };
const certificate = { documentId: 'c', name: 'Bằng khen' };
const groups = [
  { year: 2024, awardType: medal, reported: 1, unreported: 0 },
  { year: 2024, awardType: certificate, reported: 2, unreported: 3 },
  { year: 2023, awardType: certificate, reported: 0, unreported: 4 },
  { year: null, awardType: null, reported: 0, unreported: 1 },
];

describe('the chart of the summary', () => {
  test('adds up years in the order they come, unknown ones last', () => {
    expect(barsBy(groups, 'year')).toEqual([
      { year: 2024, reported: 3, unreported: 3 },
      { year: 2023, reported: 0, unreported: 4 },
      { year: null, reported: 0, unreported: 1 },
    ]);
  });

  test('adds up award types, the most frequent first', () => {
    expect(barsBy(groups, 'awardType')).toEqual([
      { awardType: certificate, reported: 2, unreported: 7 },
      { awardType: medal, reported: 1, unreported: 0 },
      { awardType: null, reported: 0, unreported: 1 },
    ]);
  });

  test('has a total, and a share that nothing is none of', () => {
    expect(totalOf(groups)).toEqual({ reported: 3, unreported: 8 });
    expect(reportedShare({ reported: 1, unreported: 3 })).toBe(0.25);
    expect(reportedShare({ reported: 0, unreported: 0 })).toBe(0);
  });
});
