import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Counts = Readonly<Record<string, unknown>>;
type Act = {
  readonly award: string;
  readonly grade: string | null;
  readonly name: string | null;
  readonly grantor: string | null;
  readonly counts: Counts;
  readonly decision: { readonly number: string; readonly date: string | null } | null;
  readonly presentedOn: string | null;
  readonly reason: string | null;
  readonly posthumous: boolean;
  readonly recipients: readonly { readonly name: string; readonly kind: string }[];
  readonly subsets: readonly { readonly label: string; readonly counts: Counts }[];
  readonly quote: string;
};
type Item = {
  readonly id: string;
  readonly title: string;
  readonly publishedOn: string;
  readonly body: string;
  readonly patterns: readonly string[];
  readonly expected: readonly Act[];
  readonly notAwards: readonly { readonly quote: string; readonly why: string }[];
};

const words = (list: string) => list.split(' ');

const DIRECTORY = join(__dirname, '../corpus');
const ITEM_KEYS = words('id title publishedOn body patterns expected notAwards');
const ACT_KEYS = words(
  'award grade name grantor counts decision presentedOn reason posthumous recipients subsets quote',
);
const COUNT_KEYS = words('collectives individuals households enterprises other');
const KINDS = words('individual collective household enterprise');
const AWARDS = words(
  'huan-chuong huy-chuong danh-hieu-vinh-du ky-niem-chuong bang-khen giay-khen co-thi-dua ' +
    'chien-si-thi-dua lao-dong-tien-tien tap-the-lao-dong-xuat-sac tap-the-lao-dong-tien-tien ' +
    'huy-hieu-dang giay-chung-nhan khen-thuong',
);
const NAMED_AWARDS = words(
  'huan-chuong huy-chuong danh-hieu-vinh-du ky-niem-chuong giay-chung-nhan chien-si-thi-dua',
);
const TRAPS = words('proposal future historic-total gift other-count revocation contest negation');
const TAGS = [
  ...words(
    'none long decision named subset nfd typo caps lang:en correction revocation joint-count sum-mismatch',
  ),
  ...[...TRAPS, 'umbrella', 'letter', 'criteria', 'portrait'].map((why) => `trap:${why}`),
];
const PATTERNS = Array.from({ length: 41 }, (_, index) => `P${index + 1}`);

const files = readdirSync(DIRECTORY)
  .filter((name) => name.endsWith('.json'))
  .sort();
const items = files.map((name) => JSON.parse(readFileSync(join(DIRECTORY, name), 'utf8')) as Item);
const cases = items.map((item) => [item.id, item] as const);

const textOf = (item: Item) => `${item.title}\n\n${item.body}`.normalize('NFC');
const stated = (values: readonly (string | null)[]) => values.filter((value) => value !== null);
const isDate = (value: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(`${value}T00:00:00Z`).toISOString().startsWith(value);
const isCount = (value: unknown) => value === null || (Number.isInteger(value) && Number(value) >= 1);
const countsOf = (act: Act) => [act.counts, ...act.subsets.map((subset) => subset.counts)];
const verbatimOf = (act: Act) =>
  stated([
    act.grantor,
    act.name,
    act.reason,
    act.decision?.number ?? null,
    act.quote,
    ...act.recipients.map((recipient) => recipient.name),
    ...act.subsets.map((subset) => subset.label),
  ]);
const GRADES: Readonly<Record<string, RegExp>> = {
  'huan-chuong': /^I{1,3}$/,
  'huy-chuong': /^I{1,3}$/,
  'huy-hieu-dang': /^\d0$|^\d5$/,
};
const isGrade = (act: Act) => act.grade === null || GRADES[act.award]?.test(act.grade) === true;

test('every file is named after the id of its item', () => {
  expect(items.map((item) => `${item.id}.json`)).toEqual(files);
  expect(items.every((item) => /^item-\d{3}$/.test(item.id))).toBe(true);
});

describe.each(cases)('%s', (_id, item) => {
  const text = textOf(item);

  test('has the fields of the schema and no others', () => {
    expect(Object.keys(item)).toEqual(ITEM_KEYS);
    item.expected.forEach((act) => expect(Object.keys(act)).toEqual(ACT_KEYS));
    item.expected.flatMap(countsOf).forEach((counts) => expect(Object.keys(counts)).toEqual(COUNT_KEYS));
    item.notAwards.forEach((trap) => expect(Object.keys(trap)).toEqual(['quote', 'why']));
  });

  test('uses known award codes, recipient kinds, traps and patterns', () => {
    item.expected.forEach((act) => {
      expect(AWARDS).toContain(act.award);
      act.recipients.forEach((recipient) => expect(KINDS).toContain(recipient.kind));
    });
    item.notAwards.forEach((trap) => expect(TRAPS).toContain(trap.why));
    item.patterns.forEach((pattern) => expect([...PATTERNS, ...TAGS]).toContain(pattern));
  });

  test('quotes its article word for word, in NFC', () => {
    const strings = [...item.expected.flatMap(verbatimOf), ...item.notAwards.map((trap) => trap.quote)];
    strings.forEach((verbatim) => {
      expect(verbatim.trim()).not.toBe('');
      expect(text).toContain(verbatim);
    });
  });

  test('counts in whole numbers from one, or says null', () => {
    const values = item.expected.flatMap(countsOf).flatMap((counts) => Object.values(counts));
    expect(values.filter((value) => !isCount(value))).toEqual([]);
    const subsets = item.expected.flatMap((act) => act.subsets);
    expect(subsets.filter(({ counts }) => Object.values(counts).every((value) => value === null))).toEqual(
      [],
    );
  });

  test('dates exist and do not lie after the day of publication', () => {
    const dates = stated([
      item.publishedOn,
      ...item.expected.flatMap((act) => [act.decision?.date ?? null, act.presentedOn]),
    ]);
    dates.forEach((date) => {
      expect(isDate(date)).toBe(true);
      expect(date <= item.publishedOn).toBe(true);
    });
  });

  test('gives grades and names to the awards that carry them', () => {
    item.expected.forEach((act) => {
      expect(isGrade(act)).toBe(true);
      if (NAMED_AWARDS.includes(act.award)) expect(act.name).not.toBeNull();
    });
  });

  test('is tagged "none" exactly when it reports no act, and "nfd" exactly when its body is decomposed', () => {
    expect(item.patterns.includes('none')).toBe(item.expected.length === 0);
    expect(item.patterns.includes('nfd')).toBe(item.body !== item.body.normalize('NFC'));
  });
});

test('the corpus has every award code, phrasing pattern and trap, and enough articles of each sort', () => {
  const acts = items.flatMap((item) => item.expected);
  const traps = items.flatMap((item) => item.notAwards);
  expect(new Set(acts.map((act) => act.award))).toEqual(new Set(AWARDS));
  expect(new Set(traps.map((trap) => trap.why))).toEqual(new Set(TRAPS));
  const used = new Set(items.flatMap((item) => item.patterns));
  expect([...PATTERNS, ...TAGS].filter((pattern) => !used.has(pattern))).toEqual([]);
  expect(items.length).toBeGreaterThanOrEqual(45);
  expect(items.filter((item) => item.expected.length === 0).length).toBeGreaterThanOrEqual(8);
});
