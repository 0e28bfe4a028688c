import {
  achievement,
  achievementPeriod,
} from '../../../../src/plugins/commendation-links/server/src/domain/drafts/achievement';

describe('what an award is for, as the record keeps it', () => {
  test.each([
    [
      'xuất sắc trong công tác nhân đạo năm 2026 theo Quyết định số 88/QĐ-CTĐ',
      'xuất sắc trong công tác nhân đạo năm 2026',
    ],
    ['vận động hiến máu, theo Quyết định 12/QĐ-UBND ngày 5/3/2024', 'vận động hiến máu'],
    ['vận động hiến máu (kèm theo Quyết định số 12/QĐ-UBND)', 'vận động hiến máu'],
    ['vận động hiến máu tại các Quyết định số 12 và 13', 'vận động hiến máu'],
    ['blood donation in 2024 under Decision No. 88/QĐ-CTĐ', 'blood donation in 2024'],
    ['thực hiện Nghị quyết và theo dõi thi đua', 'thực hiện Nghị quyết và theo dõi thi đua'],
    ['hiến kế để ra quyết định đúng', 'hiến kế để ra quyết định đúng'],
    ['vận động hiến máu theo Quyết định số 1'.normalize('NFD'), 'vận động hiến máu'],
    ['theo Quyết định số 88/QĐ-CTĐ', null],
    [null, null],
  ])('%s', (said, kept) => {
    expect(achievement(said)).toBe(kept);
  });
});

describe('the years an achievement is of', () => {
  test.each([
    ['công tác Hội giai đoạn 2024 - 2026', [2024, 2026]],
    ['công tác Hội giai đoạn 2024-2026'.normalize('NFD'), [2024, 2026]],
    ['nhiệm kỳ 2021 – 2026', [2021, 2026]],
    ['từ năm 2021 đến năm 2023', [2021, 2023]],
    ['dạy và học năm học 2024-2025', [2024, 2025]],
    ['5 năm thi đua (2021 - 2025)', null],
    ['trong 5 năm 2021 - 2025', [2021, 2025]],
    ['trong 5 năm (từ năm 2021 đến 2025)', [2021, 2025]],
    ['work in the period 2021-2025', [2021, 2025]],
    ['công tác nhân đạo năm 2026', [2026, 2026]],
    ['công tác nhân đạo năm 2025 và năm 2026', null],
    ['kỷ niệm 80 năm Quốc khánh (1945 - 2025)', null],
    ['giai đoạn 2026 - 2024', null],
    ['khắc phục ngập lụt tháng 10/2025', null],
    ['công tác nhân đạo', null],
    [null, null],
  ])('%s: %j', (said, years) => {
    const period = achievementPeriod(said);
    expect(period && [period.from, period.to]).toEqual(years);
  });
});
