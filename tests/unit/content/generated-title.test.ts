import { generatedTitle, gradeLabel } from '../../../src/api/commendation/rules/title';

const ORDER_GRADES = [
  { value: 'I', vi: 'hạng Nhất', en: 'First Class' },
  { value: 'III', vi: 'hạng Ba', en: 'Third Class' },
];

describe('the name of a grade', () => {
  it.each([
    ['the label in Vietnamese', ORDER_GRADES, 'III', 'vi', 'hạng Ba'],
    ['the label in English', ORDER_GRADES, 'III', 'en', 'Third Class'],
    ['what staff typed when the list lacks it', ORDER_GRADES, 'hạng Đặc biệt', 'vi', 'hạng Đặc biệt'],
    ['what staff typed when the award type has no list', null, 'I', 'vi', 'I'],
    ['what staff typed when the list was edited into something else', [{ value: 'I' }, 'II'], 'I', 'en', 'I'],
    ['nothing when there is no grade', ORDER_GRADES, undefined, 'vi', undefined],
  ])('is %s', (_, grades, grade, locale, label) => {
    expect(gradeLabel(grades, { grade, locale })).toBe(label);
  });
});

describe('the title of a commendation that was left without one', () => {
  it.each([
    [
      'names award, grade, grantor and counts',
      {
        locale: 'vi',
        awardType: 'Huân chương',
        grade: 'hạng Ba',
        grantor: 'Chủ tịch nước',
        counts: { collectives: 1, individuals: 1644 },
      },
      'Huân chương hạng Ba của Chủ tịch nước (1 tập thể, 1.644 cá nhân)',
    ],
    [
      'is English in English',
      {
        locale: 'en',
        awardType: 'Order',
        grade: 'Third Class',
        grantor: 'the President',
        counts: { collectives: 1, households: 2 },
      },
      'Order Third Class of the President (1 collective, 2 households)',
    ],
    [
      'is cut at a word when its names are longer than a title may be',
      { locale: 'vi', awardType: 'Bằng khen', grantor: 'Ủy ban '.repeat(40).trim() },
      `Bằng khen của ${'Ủy ban '.repeat(34).trim()}…`,
    ],
    ['says what it can when nothing is known', { locale: 'vi' }, 'Khen thưởng'],
  ])('%s', (_, parts, title) => {
    expect(generatedTitle(parts)).toBe(title);
  });
});
