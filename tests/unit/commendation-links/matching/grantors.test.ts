import { grantorComparison } from '../../../../src/plugins/commendation-links/server/src/domain/matching';

const compare = grantorComparison();
const named = (claimed: string, recorded: string) => compare(claimed, { names: [recorded], aliases: [] });

describe('the grantor an article names and the grantor on record', () => {
  test.each([
    ['Ban Thường vụ Tỉnh uỷ', 'Ban Thường vụ Tỉnh ủy', 'same'],
    ['BTV Tỉnh ủy Kiên Giang', 'Ban Thường vụ Tỉnh ủy Kiên Giang', 'same'],
    ['BTV TU', 'Ban Thường vụ Tỉnh ủy', 'same'],
    ['UBND tỉnh An Giang', 'Ủy ban nhân dân tỉnh An Giang', 'same'],
    ['UỶ BAN NHÂN DÂN TỈNH AN GIANG', 'Ủy ban nhân dân tỉnh An Giang'.normalize('NFD'), 'same'],
    ['TƯ Hội CTĐ Việt Nam', 'Trung ương Hội Chữ thập đỏ Việt Nam', 'same'],
    ['T.Ư Hội Chữ thập đỏ Việt Nam', 'TW Hội CTĐ Việt Nam', 'same'],
    ['Ủy ban MTTQ Việt Nam tỉnh', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 'same'],
    ['Thủ tướng', 'Thủ tướng Chính phủ', 'same-body'],
    ['Chủ tịch UBND tỉnh', 'Ủy ban nhân dân tỉnh Kiên Giang', 'same-body'],
    ['Tỉnh ủy', 'Ban Thường vụ Tỉnh ủy Kiên Giang', 'same-body'],
    ['Ban Chấp hành Đảng bộ tỉnh Kiên Giang', 'Tỉnh ủy Kiên Giang', 'same-body'],
    ['Bộ trưởng Bộ Y tế', 'Bộ Y tế', 'same-body'],
    ['Giám đốc Sở Y tế', 'Sở Y tế tỉnh Cà Mau', 'same-body'],
    ['Hội Chữ thập đỏ tỉnh', 'Hội CTĐ tỉnh Kiên Giang', 'same-body'],
    ['UBND TP Cần Thơ', 'Chủ tịch UBND thành phố Cần Thơ', 'same-body'],
    ["Provincial People's Committee", 'Chủ tịch UBND tỉnh Kiên Giang', 'same-body'],
    ['UBND tỉnh Kiên Giang', 'Ủy ban nhân dân tỉnh An Giang', 'other'],
    ['UBND huyện Giồng Riềng', 'UBND huyện An Minh', 'other'],
    ['UBND tỉnh', 'Chủ tịch UBND huyện Giồng Riềng', 'other'],
    ['Tỉnh ủy', 'Ủy ban nhân dân tỉnh', 'other'],
    ['Trung ương Hội Chữ thập đỏ Việt Nam', 'Hội Chữ thập đỏ tỉnh Kiên Giang', 'other'],
    ['Chủ tịch nước', 'Chủ tịch UBND tỉnh', 'other'],
    ['UBND và Hội Chữ thập đỏ tỉnh', 'Hội Chữ thập đỏ tỉnh Kiên Giang', 'same-body'],
  ])('%s, %s: %s', (claimed, recorded, likeness) => {
    expect(named(claimed, recorded)).toBe(likeness);
  });

  test('another name of the organisation is recognised by its aliases', () => {
    const recorded = { names: ['Trung ương Hội Chữ thập đỏ Việt Nam'], aliases: ['Viet Nam Red Cross HQ'] };
    expect(compare('Viet Nam Red Cross HQ', recorded)).toBe('alias');
  });

  test('a record without a grantor is neither like nor unlike', () => {
    expect(compare('Tỉnh ủy', { names: [], aliases: [] })).toBeNull();
  });
});
