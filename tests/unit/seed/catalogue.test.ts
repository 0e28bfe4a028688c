import { pendingRows } from '../../../src/seed/apply-catalogue';
import awardTypes from '../../../src/seed/catalogue/award-types.json';
import { catalogueRows } from '../../../src/seed/catalogue/catalogue-rows';
import organisations from '../../../src/seed/catalogue/organisations.json';

const CODES = [
  'huan-chuong',
  'huy-chuong',
  'danh-hieu-vinh-du',
  'ky-niem-chuong',
  'bang-khen',
  'giay-khen',
  'co-thi-dua',
  'chien-si-thi-dua',
  'lao-dong-tien-tien',
  'tap-the-lao-dong-xuat-sac',
  'tap-the-lao-dong-tien-tien',
  'huy-hieu-dang',
  'giay-chung-nhan',
  'khen-thuong',
];

const repeated = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);

describe('the catalogue as shipped', () => {
  test('has the award types of the contract, no more and no less', () => {
    expect(awardTypes.map(({ code }) => code)).toEqual(CODES);
  });

  test('gives each row a key of its own', () => {
    expect(repeated(catalogueRows.map(({ key }) => key))).toEqual([]);
  });

  test('recognises each row by something no other row has', () => {
    expect(repeated(catalogueRows.map(({ uid, identity }) => JSON.stringify({ uid, identity })))).toEqual([]);
  });

  test('names every row in Vietnamese and in English', () => {
    const unnamed = catalogueRows.filter(({ localized }) => !localized?.vi.name || !localized.en?.name);
    expect(unnamed.map(({ key }) => key)).toEqual([]);
  });

  test('points only at rows that it has', () => {
    const keys = catalogueRows.map(({ key }) => key);
    const targets = catalogueRows.flatMap(({ references = {} }) => Object.values(references).flat());
    expect(targets.filter((target) => !keys.includes(target))).toEqual([]);
  });

  test('is written in composed characters (NFC)', () => {
    const text = JSON.stringify(catalogueRows);
    expect(text).toBe(text.normalize('NFC'));
  });

  test('repeats no alias within a row, and keeps them tidy', () => {
    const rows = [...awardTypes, ...organisations];
    expect(rows.flatMap(({ aliases }) => repeated(aliases))).toEqual([]);
    expect(
      rows.flatMap(({ aliases }) => aliases).filter((alias) => alias !== alias.trim() || alias === ''),
    ).toEqual([]);
  });
});

describe('the merger of Kiên Giang into An Giang on 1 July 2025', () => {
  const bodyOf = (key: string | null) => organisations.find((body) => body.key === key);
  const provincial = organisations.filter(
    ({ level, province }) => level === 'province' && province === 'Kiên Giang',
  );

  test.each(provincial.map((body) => [body.name.vi, body] as const))(
    '%s ends, and names its successor',
    (_, body) => {
      expect(body.validTo).toBe('2025-06-30');
      expect(bodyOf(body.successor)).toMatchObject({
        province: 'An Giang',
        branch: body.branch,
        predecessor: body.key,
      });
    },
  );

  test('no body of a district acts after 30 June 2025', () => {
    const districts = organisations.filter(({ level }) => level === 'district');
    expect(districts.length).toBeGreaterThan(0);
    expect(districts.filter(({ validTo }) => validTo !== '2025-06-30')).toEqual([]);
  });
});

describe('rows still to be applied', () => {
  const [first, second] = catalogueRows.slice(0, 2);

  test('are those that no earlier run applied', () => {
    expect(pendingRows([first!, second!], { [first!.key]: 'abc' })).toEqual([second]);
  });

  test('are none when all were applied', () => {
    const applied = Object.fromEntries(catalogueRows.map(({ key }) => [key, 'abc']));
    expect(pendingRows(catalogueRows, applied)).toEqual([]);
  });
});
