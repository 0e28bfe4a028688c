import {
  grantorComparison,
  score,
  SUGGESTION_THRESHOLD,
} from '../../../../src/plugins/commendation-links/server/src/domain/matching';
import { labelledPairs } from '../../../helpers/labelled-pairs';

const compare = grantorComparison();
const withScores = labelledPairs().map((pair) => ({
  ...pair,
  score: score(pair.act, pair.facts, compare).score,
}));

/** A record is offered for the act of an article that it fits best (`matchActs`), so other acts do not raise it. */
const best = new Map<string, number>();
const recordIn = ({ item, facts }: (typeof withScores)[number]): string => `${item} ${facts.commendationId}`;
for (const pair of withScores) {
  best.set(recordIn(pair), Math.max(best.get(recordIn(pair)) ?? 0, pair.score));
}
const scored = withScores.map((pair) =>
  pair.score < (best.get(recordIn(pair)) ?? 0) ? { ...pair, score: 0 } : pair,
);

type Measured = { readonly precision: number; readonly recall: number; readonly wrong: number };

const measure = (threshold: number, pairs = scored): Measured => {
  const raised = pairs.filter((pair) => pair.score >= threshold);
  const right = raised.filter(({ same }) => same).length;
  const wanted = pairs.filter(({ same }) => same).length;
  return { precision: right / (raised.length || 1), recall: right / wanted, wrong: raised.length - right };
};

const table = (): string => {
  const thresholds = [0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 0.98];
  const rows = thresholds.map((threshold) => {
    const { precision, recall, wrong } = measure(threshold);
    return `${threshold.toFixed(2)}       ${precision.toFixed(4)}     ${recall.toFixed(4)}  ${wrong}`;
  });
  return ['threshold  precision  recall  wrong', ...rows].join('\n');
};

describe('the threshold of a suggestion, on the labelled articles', () => {
  beforeAll(() => {
    if (process.env.PRINT_THRESHOLDS) {
      const missed = scored.filter(({ same, score: found }) => same && found < SUGGESTION_THRESHOLD);
      const wrong = scored.filter(({ same, score: found }) => !same && found >= SUGGESTION_THRESHOLD);
      const listed = [...missed, ...wrong].map((pair) => `${pair.score} ${pair.item} ${pair.what}`);
      process.stdout.write(`${scored.length} pairs\n${table()}\n${listed.join('\n')}\n`);
    }
  });

  test('there is a true record and hard negatives for every act', () => {
    const own = scored.filter(({ same }) => same);
    expect(own.length).toBeGreaterThan(100);
    expect(scored.length).toBeGreaterThan(own.length * 100);
  });

  test.each([
    ['all articles', () => true],
    ['the odd ones', (item: string) => Number(item.slice(-3)) % 2 === 1],
    ['the even ones', (item: string) => Number(item.slice(-3)) % 2 === 0],
  ])('no more than one suggestion in fifty is wrong: %s', (_name, chosen) => {
    const pairs = scored.filter(({ item }) => chosen(item));
    expect(measure(SUGGESTION_THRESHOLD, pairs).precision).toBeGreaterThanOrEqual(0.98);
  });

  test('five in six acts find their record', () => {
    expect(measure(SUGGESTION_THRESHOLD).recall).toBeGreaterThanOrEqual(5 / 6);
  });
});
