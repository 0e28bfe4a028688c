import { csvTable } from '../../../../src/plugins/commendation-links/server/src/domain/coverage/csv-rows';
import type {
  CoverageAct,
  CoverageEnd,
  CoverageLink,
} from '../../../../src/plugins/commendation-links/shared/coverage-contracts';
import { COVERAGE_VIEWS } from '../../../../src/plugins/commendation-links/shared/coverage-contracts';

const VI = { language: 'vi', adminUrl: 'https://tin.example/admin' } as const;
const EN = { ...VI, language: 'en' } as const;
const ADDRESS =
  'https://tin.example/admin/content-manager/collection-types/api::commendation.commendation/c1?plugins[i18n][locale]=vi';

const act: CoverageAct = {
  documentId: 'c1',
  uid: 'api::commendation.commendation',
  title: 'Bằng khen cho 44 cá nhân',
  locale: 'vi',
  locales: ['vi'],
  status: 'draft',
  awardType: 'Bằng khen',
  grantor: null,
  decision: '163/QĐ-UBND',
  presentedOn: null,
  counts: null,
  date: '2023-03-20',
};

const end = (title: string | null, state: CoverageEnd['state']): CoverageEnd => ({
  documentId: 'd1',
  state,
  entry: title === null ? null : { ...act, title },
});

const link = (fields: Partial<CoverageLink>): CoverageLink => ({
  documentId: 'l1',
  scope: 'whole',
  subsetLabel: '',
  date: '2023-03-23',
  article: end('Hội nghị', 'shown'),
  commendation: end('Bằng khen', 'shown'),
  disagreements: [],
  quoteMissing: false,
  ...fields,
});

test('an act becomes one row; what is not known stays empty', () => {
  expect(csvTable('unreported', VI).rows(act)).toEqual([
    [
      'Bằng khen cho 44 cá nhân',
      'Bản nháp',
      'Tiếng Việt',
      '20/03/2023',
      'Bằng khen',
      '',
      '163/QĐ-UBND',
      ADDRESS,
    ],
  ]);
});

test('an article that reports awards becomes one row', () => {
  const article = {
    ...act,
    title: 'Hội nghị',
    date: null,
    acts: 2,
    openActs: 1,
    warnings: 1,
    suggestions: 3,
  };
  expect(csvTable('unlinked-articles', VI).rows(article)).toEqual([
    ['Hội nghị', 'Bản nháp', 'Tiếng Việt', '', 2, 1, 3, 1, ADDRESS],
  ]);
});

test('a passage that is no longer in the article has a row of its own', () => {
  const [row, ...others] = csvTable('count-differences', VI).rows(link({ quoteMissing: true }));
  expect(others).toEqual([]);
  expect(row?.slice(5, 8)).toEqual(['Đoạn trích không còn trong bài', '', '']);
});

test('every number that differs has a row of its own', () => {
  const disagreements = [
    { key: 'collectives', claimed: 46, recorded: 45 },
    { key: 'individuals', claimed: 23, recorded: 24 },
  ] as const;
  const rows = csvTable('count-differences', VI).rows(
    link({ scope: 'subset', subsetLabel: 'Hội Chữ thập đỏ', disagreements }),
  );
  expect(rows).toEqual([
    [
      'Hội nghị',
      'Bằng khen',
      '23/03/2023',
      'Một phần',
      'Hội Chữ thập đỏ',
      'Tập thể',
      46,
      45,
      ADDRESS,
      ADDRESS,
    ],
    [
      'Hội nghị',
      'Bằng khen',
      '23/03/2023',
      'Một phần',
      'Hội Chữ thập đỏ',
      'Cá nhân',
      23,
      24,
      ADDRESS,
      ADDRESS,
    ],
  ]);
});

test('an end that is gone is named by its document id', () => {
  const rows = csvTable('hidden-ends', EN).rows(link({ article: end(null, 'missing'), date: null }));
  expect(rows).toEqual([['d1', 'Gone', 'Bằng khen', 'Published', '', '', ADDRESS]]);
});

test('a decision that readers do not see has its address, unless the user may not read it', () => {
  const paper = { uid: 'api::decision.decision', documentId: 'q1' };
  const last = (row: typeof paper | null) =>
    csvTable('hidden-decisions', VI)
      .rows({ ...act, paper: row })[0]
      ?.at(-1);
  expect(last(paper)).toBe(
    'https://tin.example/admin/content-manager/collection-types/api::decision.decision/q1',
  );
  expect(last(null)).toBe('');
});

test('a group of the summary keeps its numbers as numbers', () => {
  const group = { year: null, awardType: null, reported: 3, unreported: 0 };
  expect(csvTable('summary', VI).rows(group)).toEqual([['', '', 3, 0]]);
});

test.each(COVERAGE_VIEWS)('the header of %s is as long in English as in Vietnamese', (view) => {
  const [vi, en] = [csvTable(view, VI).header, csvTable(view, EN).header];
  expect(en).toHaveLength(vi.length);
  expect(en).not.toEqual(vi);
});
