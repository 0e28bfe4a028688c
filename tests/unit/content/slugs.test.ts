import { makeSlug, numbered } from '../../../src/slugs/make-slug';

describe('the slug of a title', () => {
  it.each([
    ['Tặng Bằng khen cho 32 tập thể', 'tang-bang-khen-cho-32-tap-the'],
    ['Đặng Thị Út được khen', 'dang-thi-ut-duoc-khen'],
    ['Kiên Giang – nhìn lại 5 năm', 'kien-giang-nhin-lai-5-nam'],
    ['Quyết định 163/QĐ-UBND, ngày 23.3.2023', 'quyet-dinh-163-qd-ubnd-ngay-23-3-2023'],
    ['  khoảng   trắng  ', 'khoang-trang'],
    ['Emoji 🎖️ và \u200fchữ\u200e', 'emoji-va-chu'],
    ['A & B: C; D_E', 'a-b-c-d-e'],
    ['🎖️ !?', ''],
    ['', ''],
  ])('%j is %j, from either Unicode form', (title, slug) => {
    expect(makeSlug(title)).toBe(slug);
    expect(makeSlug(title.normalize('NFD'))).toBe(slug);
  });

  it('is cut at a word when it is long, and anywhere when there is one word', () => {
    const long = makeSlug('tặng bằng khen '.repeat(20));
    expect(long.length).toBeLessThanOrEqual(100);
    expect(long).toMatch(/-(tang|bang|khen)$/);
    expect(makeSlug('a'.repeat(150))).toBe('a'.repeat(100));
  });

  it('made of a slug is that slug', () => {
    expect(makeSlug('tang-bang-khen-2')).toBe('tang-bang-khen-2');
  });

  it('is numbered from the second on', () => {
    expect([1, 2, 3].map((n) => numbered('tin-moi', n))).toEqual(['tin-moi', 'tin-moi-2', 'tin-moi-3']);
  });
});
