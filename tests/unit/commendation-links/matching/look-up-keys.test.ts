import {
  type CandidateFacts,
  type ClaimedAct,
  lookUpsOf,
  recordDay,
  recordKeys,
  resolveBody,
  withoutNames,
} from '../../../../src/plugins/commendation-links/server/src/domain/matching';
import { labelledPairs } from '../../../helpers/labelled-pairs';

/** Whether a look-up of the act leads to the record, as the index would answer. */
const isFound = (act: ClaimedAct, facts: CandidateFacts): boolean => {
  const keys = new Set(recordKeys(facts, []));
  const day = recordDay(facts);
  return lookUpsOf(act).some(
    ({ keys: wanted, days, undated }) =>
      wanted.some((key) => keys.has(key)) &&
      (days === null || (undated && day === '') || (day >= days.from && day <= days.to)),
  );
};

test('every act of the labelled articles finds its own record by a key', () => {
  const own = labelledPairs().filter(({ same }) => same);
  const missed = own.filter(({ act, facts }) => !isFound(act, facts)).map(({ item }) => item);
  expect(own.length - missed.length).toBeGreaterThanOrEqual(own.length * 0.97);
});

test('a look-up leads to few records: one in ten of the others at most', () => {
  const others = labelledPairs().filter(({ what }) => what.startsWith('the record of'));
  const found = others.filter(({ act, facts }) => isFound(act, facts));
  expect(found.length).toBeLessThan(others.length / 10);
});

describe('the body a wording names', () => {
  const body = (
    documentId: string,
    name: string,
    years: readonly [string | null, string | null] = [null, null],
  ) => ({
    documentId,
    names: [name],
    aliases: [],
    validFrom: years[0],
    validTo: years[1],
  });
  const OLD = body('old', 'Ủy ban nhân dân tỉnh Kiên Giang', [null, '2025-06-30']);
  const OTHER = body('other', 'Ủy ban nhân dân tỉnh An Giang', ['2025-07-01', null]);

  test.each([
    ['UBND tỉnh Kiên Giang', '2023-01-01', 'old'],
    ['Ủy ban nhân dân tỉnh An Giang', '2025-08-01', 'other'],
    ['UBND tỉnh Kiên Giang', '2025-08-01', undefined],
    ['Hội Nông dân xã', '2023-01-01', undefined],
  ])('%s on %s: %s', (wording, day, documentId) => {
    expect(resolveBody(wording, day, [OLD, OTHER])?.documentId).toBe(documentId);
  });

  test('two that fit equally well are left to a person', () => {
    expect(resolveBody('UBND tỉnh Kiên Giang', null, [OLD, { ...OLD, documentId: 'twin' }])).toBeNull();
  });
});

test('reasons are kept without the names of people', () => {
  const kept = withoutNames([
    {
      code: 'shared-recipients',
      weight: 3,
      evidence: { claimed: 'Trần Thị Lan, Danh Út', recorded: 'Danh Út' },
    },
    {
      code: 'other-counts',
      weight: -1.5,
      evidence: { claimed: 'Trần Thị Lan, Danh Út', recorded: 'individuals: 1' },
    },
    { code: 'same-grantor', weight: 3, evidence: { claimed: 'UBND tỉnh', recorded: 'UBND tỉnh' } },
  ]);
  expect(kept.map(({ evidence }) => evidence)).toEqual([
    { claimed: '2', recorded: '1' },
    { claimed: '2', recorded: 'individuals: 1' },
    { claimed: 'UBND tỉnh', recorded: 'UBND tỉnh' },
  ]);
});
