import { type AwardAct, readArticle } from 'award-reader';
import {
  recordWarnings,
  textWarnings,
} from '../../../../src/plugins/commendation-links/server/src/domain/links/reconcile';

const NONE = { collectives: null, individuals: null, households: null, enterprises: null, other: null };

const actIn = (body: string, title = 'Tin hội nghị'): AwardAct => {
  const { acts } = readArticle({ title, body, publishedOn: '2023-12-06' });
  expect(acts).toHaveLength(1);
  return acts[0] as AwardAct;
};

const SENTENCE = 'Ngày 5/12/2023, Chủ tịch UBND tỉnh Kiên Giang tặng Bằng khen cho 14 tập thể và 37 cá nhân';

describe('the numbers of the article against those on record', () => {
  const act = actIn(`${SENTENCE}.`);
  const recorded = (counts: object, scope: 'whole' | 'subset' = 'whole') =>
    recordWarnings(act, { documentId: 'c1', scope, counts: { ...NONE, ...counts } }).map(
      ({ code, key, first, second }) => [code, key, first.value, second.value],
    );

  test('both figures and both places are named', () => {
    const record = { documentId: 'c1', scope: 'whole' as const, counts: { ...NONE, individuals: 38 } };
    const [warning, ...others] = recordWarnings(act, record);
    expect(others).toEqual([]);
    expect(warning).toMatchObject({
      code: 'claimed-and-recorded',
      first: { value: 37, place: { in: 'article', quote: act.quote, start: act.start, end: act.end } },
      second: { value: 38, place: { in: 'record', documentId: 'c1' } },
    });
  });

  test.each([
    ['equal numbers', { collectives: 14, individuals: 37 }, 'whole', []],
    ['a number that is not on record', { collectives: 14 }, 'whole', []],
    ['a part that is smaller', { collectives: 60, individuals: 90 }, 'subset', []],
    [
      'a part that is greater',
      { collectives: 10, individuals: 90 },
      'subset',
      [['claimed-and-recorded', 'collectives', 14, 10]],
    ],
  ] as const)('%s', (_what, counts, scope, warnings) => {
    expect(recorded(counts, scope)).toEqual(warnings);
  });
});

describe('the numbers within one text', () => {
  test.each([
    ['nothing else is said', `${SENTENCE}.`, undefined, []],
    [
      'the headline says another number',
      `${SENTENCE}.`,
      'Kiên Giang tặng Bằng khen cho 14 tập thể và 39 cá nhân',
      [['headline-and-body', 'individuals', 39, 37]],
    ],
    [
      'the headline says the same',
      `${SENTENCE}.`,
      'Kiên Giang tặng Bằng khen cho 14 tập thể và 37 cá nhân',
      [],
    ],
    [
      'a part is greater than the whole',
      `${SENTENCE}, trong đó có 15 tập thể của Hội Chữ thập đỏ.`,
      undefined,
      [['subset-and-whole', 'collectives', 15, 14]],
    ],
    [
      'parts that each fit come to more than the whole',
      `${SENTENCE}, trong đó có 9 tập thể của Hội Chữ thập đỏ và 8 tập thể của Hội Nông dân.`,
      undefined,
      [['subsets-and-whole', 'collectives', 17, 14]],
    ],
    ['a part is smaller', `${SENTENCE}, trong đó có 3 tập thể của Hội Chữ thập đỏ.`, undefined, []],
  ] as const)('%s', (_what, body, title, warnings) => {
    const found = textWarnings(actIn(body, title));
    expect(found.map(({ code, key, first, second }) => [code, key, first.value, second.value])).toEqual(
      warnings,
    );
  });

  test('more people named than counted is a warning; fewer are usual', () => {
    const names = ['Trần Thị Lan', 'Lê Văn Sơn', 'Danh Út'].map((name, n) => ({
      name,
      kind: 'individual' as const,
      span: { start: n * 20, end: n * 20 + 10 },
    }));
    const act = actIn(`${SENTENCE}.`);
    const counted = (individuals: number) =>
      textWarnings({ ...act, counts: { ...NONE, individuals }, recipients: names });
    expect(counted(2)).toMatchObject([
      { code: 'names-and-counts', key: 'individuals', first: { value: 3 }, second: { value: 2 } },
    ]);
    expect(counted(37)).toEqual([]);
  });
});
