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
    ['an article of the day after', { presentedOn: null }, {}, 'close-to-article'],
    ['an article of years after', { presentedOn: null, publishedOn: '2025-03-24' }, {}, 'far-from-article'],
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

describe('an article that looks back', () => {
  const written = { presentedOn: null, publishedOn: '2026-11-28', decision: null };
  const flood = { ...written, reason: 'khắc phục hậu quả ngập lụt tháng 10/2025' };
  const ofYear = (issuedOn: string) => ({
    presentedOn: null,
    decision: { number: null, issuedOn, year: null },
  });

  test.each([
    ['of the year it names', '2025-11-20', false],
    ['of the year after it', '2026-01-10', false],
    ['of another year', '2023-11-20', true],
  ])('speaks against a record %s: %s, %s', (_which, issuedOn, against) => {
    expect(codes(flood, ofYear(issuedOn)).includes('far-from-article')).toBe(against);
  });

  test('and names no year is held against every record of years before', () => {
    expect(codes(written, ofYear('2025-11-20'))).toContain('far-from-article');
  });

  test('finds the record that has one kind of recipient more', () => {
    const counts = { ...NONE, collectives: 10, individuals: 16 };
    const record = { ...ofYear('2025-11-20'), counts: { ...counts, enterprises: 3 }, reason: null };
    expect(score({ ...act, ...flood, counts }, { ...facts, ...record }).score).toBeGreaterThan(0.8);
  });
});

describe('a record worded in two languages', () => {
  const both = 'Thành tích khắc phục hậu quả ngập lụt / Achievements in flood relief work';
  const told = (reason: string, changed: Partial<CandidateFacts>) =>
    score({ ...act, reason }, { ...facts, ...changed }).reasons.find(
      ({ code }) => code === 'same-reason-words',
    )?.evidence.recorded;

  test('is shown in the language of the article', () => {
    expect(told('khắc phục hậu quả ngập lụt', { reason: both })).toBe(
      'Thành tích khắc phục hậu quả ngập lụt',
    );
    expect(told('their flood relief work', { reason: both })).toBe('Achievements in flood relief work');
    expect(told('khắc phục hậu quả ngập lụt', { reason: null, title: both })).not.toContain('flood');
  });

  test('also by the title that holds the name of the award', () => {
    const title = 'Medal for the People’s Health / Kỷ niệm chương Vì sức khỏe nhân dân';
    const named = score({ ...act, name: 'Vì sức khỏe nhân dân' }, { ...facts, title }).reasons.find(
      ({ code }) => code === 'same-award-name',
    );
    expect(named?.evidence.recorded).toBe('Kỷ niệm chương Vì sức khỏe nhân dân');
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
