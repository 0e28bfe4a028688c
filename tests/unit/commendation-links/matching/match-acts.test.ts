import {
  type CandidateFacts,
  type ClaimedAct,
  matchActs,
} from '../../../../src/plugins/commendation-links/server/src/domain/matching';

const NONE = { collectives: null, individuals: null, households: null, enterprises: null, other: null };
const QUOTE = 'Hội Chữ thập đỏ tỉnh Cà Mau tặng Giấy khen cho các tập thể, cá nhân';

const act = (collectives: number, individuals: number): ClaimedAct & { quote: string } => ({
  award: 'giay-khen',
  grade: null,
  name: null,
  grantor: 'Hội Chữ thập đỏ tỉnh Cà Mau',
  counts: { ...NONE, collectives, individuals },
  decision: null,
  presentedOn: '2022-11-20',
  reason: null,
  posthumous: false,
  recipients: [],
  publishedOn: '2022-11-21',
  quote: `${QUOTE} ${collectives} ${individuals}`,
});

const record = (commendationId: string, collectives: number, individuals: number): CandidateFacts => ({
  commendationId,
  title: '',
  award: 'giay-khen',
  grade: null,
  grantors: ['Hội Chữ thập đỏ tỉnh Cà Mau'],
  grantorAliases: [],
  decision: null,
  presentedOn: '2022-11-20',
  counts: { ...NONE, collectives, individuals },
  reason: null,
  posthumous: null,
  sharedNames: [],
  nameCount: 0,
});

const link = (of: string, state: 'confirmed' | 'rejected' | 'suggested', quote: string | null = null) => ({
  documentId: `link-${of}`,
  commendationDocumentId: of,
  state,
  origin: 'suggested' as const,
  quote,
});

const [first, second] = [record('first', 21, 40), record('second', 60, 90)];
const idsOf = (matched: ReturnType<typeof matchActs>) =>
  matched.map(({ ranked }) => ranked.map(({ commendationId }) => commendationId));

describe('which records are offered for which act', () => {
  test('each act gets the record it fits, and a neighbour whose numbers are near is not offered beside it', () => {
    const candidates = [first, record('neighbour', 22, 41), second];
    const matched = matchActs(
      [
        { act: act(21, 40), candidates },
        { act: act(60, 90), candidates },
      ],
      [],
    );
    expect(idsOf(matched)).toEqual([['first'], ['second']]);
  });

  test('a record whose numbers are near is offered when there is none that fits', () => {
    expect(
      idsOf(matchActs([{ act: act(21, 40), candidates: [record('near', 21, 41), second] }], [])),
    ).toEqual([['near']]);
  });

  test('two records that fit equally well are both offered', () => {
    const matched = matchActs([{ act: act(21, 40), candidates: [first, record('twin', 21, 40)] }], []);
    expect(idsOf(matched)).toEqual([['first', 'twin']]);
  });

  test('a rejected record is not offered, a confirmed one is the act', () => {
    const acts = [{ act: act(21, 40), candidates: [first] }];
    expect(matchActs(acts, [link('first', 'rejected')])).toEqual([{ linkIds: [], ranked: [] }]);
    expect(matchActs(acts, [link('first', 'confirmed')])).toEqual([{ linkIds: ['link-first'], ranked: [] }]);
  });

  test('of two acts, a confirmed link states the one whose passage it quotes', () => {
    const [one, other] = [act(21, 40), act(22, 41)];
    const candidates = [first];
    const matched = matchActs(
      [
        { act: one, candidates },
        { act: other, candidates },
      ],
      [link('first', 'confirmed', other.quote)],
    );
    expect(matched.map(({ linkIds }) => linkIds)).toEqual([[], ['link-first']]);
  });
});
