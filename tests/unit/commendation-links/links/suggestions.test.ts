import type { Link } from '../../../../src/plugins/commendation-links/shared/contracts';
import { decide } from '../../../../src/plugins/commendation-links/server/src/domain/links/decide';
import {
  planSuggestions,
  type WantedSuggestion,
} from '../../../../src/plugins/commendation-links/server/src/domain/links/plan-suggestions';

const wanted = (
  commendationDocumentId: string,
  change: Partial<WantedSuggestion> = {},
): WantedSuggestion => ({
  commendationDocumentId,
  scope: 'whole',
  subsetLabel: '',
  reported: { collectives: 3, individuals: null, households: null, enterprises: null, other: null },
  quote: 'tặng Bằng khen cho 3 tập thể',
  quoteLocale: 'vi',
  confidence: 0.97,
  reasons: [{ code: 'same-counts', weight: 2, evidence: { claimed: '3', recorded: '3' } }],
  ...change,
});

const link = (id: string, of: string, change: Partial<Link> = {}): Link => ({
  ...wanted(of),
  documentId: id,
  articleDocumentId: 'article',
  kind: 'reports',
  position: 0,
  reversePosition: 0,
  state: 'suggested',
  origin: 'suggested',
  ...change,
});

describe('from the links there are to those that should be offered', () => {
  test('a new record is offered, one the text no longer supports goes, the rest stays untouched', () => {
    const plan = planSuggestions([link('l1', 'kept'), link('l2', 'gone')], [wanted('kept'), wanted('new')]);
    expect(plan).toEqual({ create: [wanted('new')], update: [], remove: ['l2'] });
  });

  test('keys in another order are no change; another number is', () => {
    const reasons = [{ evidence: { recorded: '3', claimed: '3' }, weight: 2, code: 'same-counts' }];
    expect(planSuggestions([link('l1', 'a', { reasons })], [wanted('a')]).update).toEqual([]);
    const moved = wanted('a', { quote: 'cho ba tập thể' });
    expect(planSuggestions([link('l1', 'a')], [moved]).update).toEqual([{ documentId: 'l1', fields: moved }]);
  });

  test.each([
    ['rejected', { state: 'rejected' as const }],
    ['confirmed', { state: 'confirmed' as const }],
    ['linked as a part', { state: 'confirmed' as const, scope: 'subset' as const, subsetLabel: 'xã A' }],
    ['suggested by a person', { origin: 'manual' as const }],
    ['brought in by an import', { state: 'confirmed' as const, origin: 'import' as const }],
  ])('a pair that was %s is neither offered again nor touched', (_what, change) => {
    expect(planSuggestions([link('l1', 'a', change)], [wanted('a')])).toEqual({
      create: [],
      update: [],
      remove: [],
    });
  });

  test('a suggestion beside a decided link of the same pair goes', () => {
    const plan = planSuggestions([link('l1', 'a', { state: 'confirmed' }), link('l2', 'a')], [wanted('a')]);
    expect(plan).toEqual({ create: [], update: [], remove: ['l2'] });
  });

  test('applied once, there is nothing left to do', () => {
    const offers = [wanted('a'), wanted('b')];
    const { create } = planSuggestions([], offers);
    const made = create.map((fields, n) => link(`l${n}`, fields.commendationDocumentId, fields));
    expect(planSuggestions(made, offers)).toEqual({ create: [], update: [], remove: [] });
  });
});

describe('a verdict', () => {
  test.each([
    ['suggested', 'confirm', 'confirmed'],
    ['suggested', 'reject', 'rejected'],
    ['confirmed', 'confirm', 'confirmed'],
    ['rejected', 'reject', 'rejected'],
  ] as const)('on a %s link, %s makes it %s', (state, verdict, result) => {
    expect(decide({ state }, verdict)).toEqual({ ok: true, value: { state: result } });
  });

  test.each([
    ['confirmed', 'reject'],
    ['rejected', 'confirm'],
  ] as const)('on a %s link, %s is refused: somebody decided otherwise', (state, verdict) => {
    expect(decide({ state }, verdict)).toEqual({ ok: false, problem: { code: 'already-decided', state } });
  });
});
