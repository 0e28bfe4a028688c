import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readPage } from '../../../src/plugins/newsroom-import/server/src/domain/legacy/read-page';
import { decodeBytes } from '../../../src/plugins/newsroom-import/server/src/readers/decode-bytes';
import { readPageSource } from '../../../src/plugins/newsroom-import/server/src/readers/read-page-source';

const fixture = (name: string) => readFileSync(path.join(__dirname, '../../fixtures/legacy', name));

const readFixture = (name: string) => {
  const decoded = decodeBytes(fixture(name));
  return decoded.ok ? readPage(readPageSource(decoded.value.text)) : decoded;
};

const partsOf = (name: string) => {
  const page = readFixture(name);
  if (!page.ok) throw new Error(`${name}: ${page.problem}`);
  return page.value;
};

const PORTAL = 'Cổng thông tin điện tử Hội Chữ thập đỏ tỉnh Đồng Phước';

describe('a legacy page is taken apart', () => {
  test.each([
    [
      'plain.txt',
      {
        portal: PORTAL,
        section: 'Thi đua khen thưởng',
        title: 'Biểu dương gia đình hiến máu tiêu biểu năm 2019',
        postedAt: '2019-06-15T01:05:00.000Z',
        byline: 'Thu Hằng - Hội CTĐ tỉnh Đồng Phước',
        reportedOn: '2019-06-14',
        address: null,
      },
    ],
    [
      'bom-crlf.txt',
      {
        section: 'Tin hoạt động',
        title: 'Thị trấn Cái Sơn có thêm điểm sơ cấp cứu cộng đồng',
        postedAt: '2019-11-05T09:40:00.000Z',
        byline: null,
        reportedOn: '2019-11-05',
      },
    ],
    [
      'nfd.txt',
      {
        section: 'Nhân đạo',
        title: 'Trao bò giống cho mười hộ nghèo xã Thạnh Mỹ',
        postedAt: '2021-03-02T07:30:00.000Z',
        byline: 'Tin, ảnh: Bảo Trân',
        reportedOn: '2021-03-01',
      },
    ],
    [
      'windows-1258.txt',
      {
        portal: 'Trang tin điện tử Hội Chữ thập đỏ huyện Vĩnh Hòa',
        title: 'Tổng kết công tác Hội năm 2008',
        postedAt: '2009-01-08T17:00:00.000Z',
        byline: 'Văn Phước (Theo Đài Truyền thanh huyện)',
        reportedOn: '2009-01-08',
      },
    ],
    [
      'wrapped.txt',
      {
        title: 'Hội thi sơ cấp cứu khối trường học: Trường THPT Nguyễn Trung trực đứng đầu toàn đoàn',
        postedAt: '2022-04-21T10:20:00.000Z',
        byline: null,
        reportedOn: '2022-04-20',
      },
    ],
    [
      'page.html',
      {
        portal: PORTAL,
        section: 'Thi đua khen thưởng',
        title: 'Khen thưởng đột xuất 3 tập thể & 5 cá nhân cứu hộ trong lũ',
        postedAt: '2020-10-30T12:12:00.000Z',
        byline: 'Minh Khôi',
        reportedOn: '2020-10-29',
        address: {
          url: 'http://chuthapdo.dongphuoc.gov.vn/trang/TinTuc/214/5873/Khen-thuong-dot-xuat--lu..html',
          host: 'chuthapdo.dongphuoc.gov.vn',
          categoryId: '214',
          articleId: '5873',
        },
      },
    ],
  ])('%s', (name, parts) => {
    expect(partsOf(name)).toMatchObject(parts);
  });

  test('the body is the paragraphs between stamp and byline, in NFC with ordinary spaces', () => {
    expect(partsOf('bom-crlf.txt').paragraphs).toEqual([
      'Sáng nay, Hội Chữ thập đỏ thị trấn Cái Sơn ra mắt  điểm sơ cấp cứu đặt tại nhà ông Lê Văn Tám, ấp 3.',
      'Điểm có 1 tủ thuốc, 2 cáng và 6 tình nguyện viên thay nhau trực; kinh phí 18,5 triệu đồng do bà con đóng góp.',
      'Trước đó, xã đã tập huấn cho 45 lượt người về băng bó và cố định xương gãy.',
    ]);
    for (const paragraph of partsOf('nfd.txt').paragraphs) expect(paragraph).toBe(paragraph.normalize('NFC'));
  });

  test('hard-wrapped lines become paragraphs again, and the list of other news is left out', () => {
    expect(partsOf('wrapped.txt').paragraphs).toEqual([
      'Trong hai ngày 20 và 21/4/2022, mười bốn đội đến từ các trường trung học phổ thông trên địa bàn tỉnh tranh tài ở ba phần thi: chào hỏi, lý thuyết và xử lý tình huống.',
      'Ban Tổ chức trao giải nhất cho Trường THPT Nguyễn Trung trực.',
    ]);
  });

  test('HTML loses its scripts, menus and footers; entities, breaks and table rows become text', () => {
    expect(partsOf('page.html').paragraphs).toEqual([
      'Tối 29/10, tại xã Vĩnh Phú, Ủy ban nhân dân huyện họp khẩn và khen thưởng đột xuất 3 tập thể, 5 cá nhân đưa 118 người dân ra khỏi vùng lũ.',
      'Mực nước đã xuống dưới báo động 2.',
      'Các đội xuồng vẫn trực 24/24.',
      'Xã Vĩnh Phú 74 người',
      'Xã Tân Lộc 44 người',
    ]);
  });
});

describe('a file that is no such page says why', () => {
  test.each([
    ['no-stamp.txt', 'missing-stamp'],
    ['no-body.txt', 'missing-body'],
    ['not-a-page.png', 'binary'],
  ])('%s: %s', (name, problem) => {
    expect(readFixture(name)).toEqual({ ok: false, problem });
  });

  test.each([
    ['only spaces and line ends', ' \r\n\t\n', 'empty'],
    ['a stamp alone', '(08:00 | 29/04/2022)', 'missing-title'],
    [
      'a paragraph where the title should be',
      `${'dài '.repeat(200)}\n\n(08:00 | 29/04/2022)\n\nHết.`,
      'title-too-long',
    ],
    ['a date that does not exist', 'Tiêu đề\n\n(08:00 | 31/02/2022)\n\nNội dung.', 'missing-stamp'],
  ])('%s', (_case, text, problem) => {
    expect(readPage(readPageSource(text))).toEqual({ ok: false, problem });
  });
});

describe('layouts that portals differ in', () => {
  const body = 'Hội Chữ thập đỏ huyện vừa trao nhà.';
  test.each([
    ['no portal, no section', `Trao nhà\n(07:00 | 02/03/2021)\n${body}`, { portal: null, section: null }],
    [
      'a section but no portal named',
      `Hội CTĐ Tân Lộc\nNhân đạo\nTrao nhà\n(07:00 | 02/03/2021)\n${body}`,
      { portal: 'Hội CTĐ Tân Lộc', section: 'Nhân đạo' },
    ],
    [
      'a portal but no section',
      `${PORTAL}\nTrao nhà\n(07:00 | 02/03/2021)\n${body}`,
      { portal: PORTAL, section: null },
    ],
    ['the title under its stamp', `(07:00 | 02/03/2021)\nTrao nhà\n${body}`, { portal: null, section: null }],
    [
      "today's date on top, the posting stamp labelled",
      `${PORTAL}\nThứ tư, 11/10/2023\nNhân đạo\nTrao nhà\nNgày đăng: 02/03/2021 07:00\n${body}`,
      { portal: PORTAL, section: 'Nhân đạo' },
    ],
  ])('%s', (_case, text, header) => {
    expect(readPage(readPageSource(text))).toMatchObject({
      ok: true,
      value: { ...header, title: 'Trao nhà', postedAt: '2021-03-02T00:00:00.000Z', paragraphs: [body] },
    });
  });

  test('the instant in the markup serves when no line shows one', () => {
    const html = `<html><head><meta property="og:title" content="Trao nhà">
      <meta property="article:published_time" content="2021-03-02T07:00:00+07:00">
      <link rel="canonical" href="https://ctd.example.vn/trang/tintuc/12/345/trao--nha..html"></head>
      <body><h1>${PORTAL}</h1><p>Nhân đạo</p><h2>Trao nhà</h2><p>${body}</p></body></html>`;
    expect(readPage(readPageSource(html))).toMatchObject({
      ok: true,
      value: {
        title: 'Trao nhà',
        section: 'Nhân đạo',
        postedAt: '2021-03-02T00:00:00.000Z',
        address: { articleId: '345' },
      },
    });
  });

  test('a line with nothing but an address gives the address and stays out of the body', () => {
    const url = 'http://Ctd.Example.vn/trang/TinTuc/12/345/x.html';
    expect(readPage(readPageSource(`Trao nhà\n(07:00 | 02/03/2021)\n${body}\nNguồn: ${url}`))).toMatchObject({
      ok: true,
      value: {
        paragraphs: [body],
        address: { url, host: 'ctd.example.vn', categoryId: '12', articleId: '345' },
      },
    });
  });
});
