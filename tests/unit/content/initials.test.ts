import { initials } from '../../../src/api/recipient/rules/initials';

describe('a recipient shown by initials', () => {
  it.each([
    ['Nguyễn Thị Đào', 'N.T.Đ.'],
    ['  đặng   văn  út ', 'Đ.V.Ú.'],
    ['Gia đình bà Trần Thị Út Em', 'Gia đình bà T.T.Ú.E.'],
    ['Hộ gia đình ông Danh Hoàng', 'Hộ gia đình ông D.H.'],
    ['hộ Danh', 'hộ D.'],
    ['Gia đình ông bà Lê Văn Bảy', 'Gia đình ông bà L.V.B.'],
    ['Em Thị Ngọc Hân', 'Em T.N.H.'],
    ['Tập thể Hội Chữ thập đỏ', 'T.T.H.C.T.Đ.'],
    ['Công ty TNHH Gia Đình Việt', 'C.T.T.G.Đ.V.'],
  ])('%s is %s', (name, shown) => {
    expect(initials(name)).toBe(shown);
    expect(initials(name.normalize('NFD'))).toBe(shown);
  });

  it('gives away no given name that looks like a form of address', () => {
    expect(initials('Anh Thư')).toBe('A.T.');
    expect(initials('Hồ Thị Anh')).toBe('H.T.A.');
    expect(initials('Hộ')).toBe('H.');
  });
});
