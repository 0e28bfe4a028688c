import {
  type CandidateFacts,
  type ClaimedAct,
  score,
} from '../../../../src/plugins/commendation-links/server/src/domain/matching';

const NONE = { collectives: null, individuals: null, households: null, enterprises: null, other: null };

const act: ClaimedAct = {
  award: 'bang-khen',
  grade: null,
  name: null,
  grantor: 'Ban Thường vụ Tỉnh uỷ',
  counts: { ...NONE, collectives: 12, individuals: 31 },
  decision: { number: '219-QĐ/TU', date: '2023-03-10' },
  presentedOn: '2023-03-23',
  reason: 'vận động hiến máu tình nguyện ở biên giới, hải đảo',
  posthumous: false,
  recipients: [],
  publishedOn: '2023-03-24',
};

const facts: CandidateFacts = {
  commendationId: 'c1',
  title: '',
  award: 'bang-khen',
  grade: null,
  grantors: ['Ban Thường vụ Tỉnh ủy Kiên Giang'],
  grantorAliases: [],
  decision: { number: '219-QĐ/TU', issuedOn: '2023-03-10', year: 2023 },
  presentedOn: '2023-03-23',
  counts: { ...NONE, collectives: 12, individuals: 31 },
  reason: 'Vận động hiến máu tình nguyện',
  posthumous: null,
  sharedNames: [],
  nameCount: 0,
};

const codes = (
  changedAct: Partial<ClaimedAct>,
  changedFacts: Partial<CandidateFacts> = {},
): readonly string[] =>
  score({ ...act, ...changedAct }, { ...facts, ...changedFacts }).reasons.map(({ code }) => code);

describe('what speaks for a record and against it', () => {
  test.each<[string, Partial<ClaimedAct>, Partial<CandidateFacts>, string]>([
    ['the number of the decision', {}, {}, 'same-decision-number'],
    [
      'a number typed otherwise',
      { decision: { number: 'số 0219 - QĐ / TU', date: null } },
      {},
      'same-decision-number',
    ],
    [
      'a number without its letters',
      { decision: { number: '219-QĐ', date: null } },
      {},
      'similar-decision-number',
    ],
    ['another number', { decision: { number: '220-QĐ/TU', date: null } }, {}, 'other-decision-number'],
    [
      'the number in another year',
      { decision: { number: '219-QĐ/TU', date: '2021-03-10' } },
      {},
      'other-decision-number',
    ],
    ['the day it was decided', {}, {}, 'same-decision-date'],
    ['the body in other words', { grantor: 'Tỉnh ủy' }, {}, 'same-body'],
    ['another body', { grantor: 'UBND tỉnh' }, {}, 'other-grantor'],
    ['another award', { award: 'giay-khen' }, {}, 'other-award-type'],
    ['a grade, however it is written', { grade: 'III' }, { grade: 'hạng Ba' }, 'same-grade'],
    ['another grade', { grade: 'II' }, { grade: 'hạng Ba' }, 'other-grade'],
    ['an award to the dead', { posthumous: true }, { posthumous: true }, 'same-posthumous'],
    ['an award to the living', {}, { posthumous: true }, 'other-posthumous'],
    ['the numbers', {}, {}, 'same-counts'],
    ['a number for all', { counts: { ...NONE, other: 43 } }, {}, 'same-total'],
    [
      'a number that is off by one',
      { counts: { ...NONE, collectives: 12, individuals: 32 } },
      {},
      'near-counts',
    ],
    [
      'a part of the numbers',
      { counts: { ...NONE, collectives: 3, individuals: 3 } },
      {},
      'subset-of-counts',
    ],
    [
      'a number off by one beside a kind left out',
      { counts: { ...NONE, individuals: 32 } },
      {},
      'other-counts',
    ],
    ['the same total of another kind', { counts: { ...NONE, enterprises: 43 } }, {}, 'other-counts'],
    ['other numbers', { counts: { ...NONE, collectives: 40 } }, {}, 'other-counts'],
    ['the day', {}, {}, 'same-event-day'],
    ['a day near it', { presentedOn: '2023-03-25' }, {}, 'close-date'],
    ['an article of the day after', { presentedOn: null }, {}, 'close-date'],
    ['a day long before', { presentedOn: '2021-03-23' }, {}, 'distant-date'],
    [
      'a decision of an earlier year',
      {},
      { presentedOn: null, decision: { number: null, issuedOn: null, year: 2019 } },
      'distant-date',
    ],
    [
      'names',
      { recipients: [{ name: 'Lê Thị Mận', kind: 'individual' }] },
      { sharedNames: ['le thi man'], nameCount: 43 },
      'shared-recipients',
    ],
    [
      'names that a whole list lacks',
      { recipients: [{ name: 'Lê Thị Mận', kind: 'individual' }] },
      { nameCount: 43 },
      'other-recipients',
    ],
    [
      'as many names as are counted',
      { counts: NONE, recipients: [{ name: 'Lê Thị Mận', kind: 'individual' }] },
      { counts: { ...NONE, individuals: 1 } },
      'named-as-counted',
    ],
    ['the reason', {}, {}, 'same-reason-words'],
    ['another reason', { reason: 'xây dựng nông thôn mới kiểu mẫu' }, {}, 'other-reason-words'],
  ])('%s', (_what, changedAct, changedFacts, code) => {
    expect(codes(changedAct, changedFacts)).toContain(code);
  });

  test('nothing is said of what one side leaves out', () => {
    const bare: ClaimedAct = {
      ...act,
      grantor: null,
      counts: NONE,
      decision: null,
      presentedOn: null,
      reason: null,
      publishedOn: null,
    };
    expect(score(bare, facts).reasons.map(({ code }) => code)).toEqual(['same-award-type']);
  });

  test('a text that names no form fits every form', () => {
    expect(codes({ award: 'khen-thuong' })).not.toContain('other-award-type');
  });

  test('every reason shows what the article says and what the record says', () => {
    const found = score(act, facts).reasons.find(
      ({ code }) => code === 'same-body' || code === 'same-counts',
    );
    expect(found?.evidence).toEqual({
      claimed: 'collectives: 12, individuals: 31',
      recorded: 'collectives: 12, individuals: 31',
    });
  });
});

describe('the score', () => {
  test('is a probability: near 1 when everything agrees, near 0 when another body gave it in another year', () => {
    const wrong = { decision: null, grantors: ['Bộ Y tế'], presentedOn: '2020-01-05' };
    expect(score(act, facts).score).toBeGreaterThan(0.99);
    expect(score(act, facts).score).toBeLessThanOrEqual(1);
    expect(score(act, { ...facts, ...wrong }).score).toBeLessThan(0.05);
  });
});
