import iconv from 'iconv-lite';
import { inUnicodeLetters, isGarbled, isVietnameseSyllable, vietnameseShare } from 'vietnamese-text';

const PARAGRAPH =
  'Sáng ngày 12 tháng 7, Hội Chữ thập đỏ huyện tổ chức lễ tuyên dương những người hiến máu; mỗi đội được thưởng, gửi lời cảm ơn đến quý vị.';

/** Each vowel with each tone, so that a slip in a table shows. */
const EVERY_LETTER =
  'à á ả ã ạ ằ ắ ẳ ẵ ặ ầ ấ ẩ ẫ ậ è é ẻ ẽ ẹ ề ế ể ễ ệ ì í ỉ ĩ ị ò ó ỏ õ ọ ồ ố ổ ỗ ộ ờ ớ ở ỡ ợ ù ú ủ ũ ụ ừ ứ ử ữ ự ỳ ý ỷ ỹ ỵ đ ư ơ ô ê ă â';

/** TCVN 3 as another program's table writes it, its bytes then taken for western letters. */
const typedInTcvn3 = (text: string) => iconv.decode(iconv.encode(text, 'tcvn'), 'latin1');

describe('a syllable', () => {
  test.each(
    'hội chữ thập đỏ nghiêng giếng gì quý quỳnh thuỷ thủy hoà hòa khuya nguyễn người ươu xoong được khuỷu Ủy oanh huế quốc giữa yểm'.split(
      ' ',
    ),
  )('%s is one', (word) => {
    expect(isVietnameseSyllable(word)).toBe(true);
    expect(isVietnameseSyllable(word.normalize('NFD'))).toBe(true);
  });

  test.each(['coâng', 'taùc', 'Hoäi', 'Ch÷', '®á', 'thaønh', 'häc', 'Müller', 'hộị', 'wâ', 'łódź'])(
    '%s is none',
    (word) => {
      expect(isVietnameseSyllable(word)).toBe(false);
    },
  );

  test('words without marks say nothing', () => {
    expect(vietnameseShare('12 thang 7, Zurich')).toBe(1);
  });
});

describe('text typed for an old font, saved as UTF-8', () => {
  test('TCVN 3: every letter is the one that another program gives', () => {
    const lines = [typedInTcvn3(EVERY_LETTER), typedInTcvn3(PARAGRAPH)];
    expect(inUnicodeLetters(lines)).toEqual({ lines: [EVERY_LETTER, PARAGRAPH], font: 'TCVN 3' });
  });

  test('VNI: words, capitals and signs', () => {
    const lines = [
      'HOÄI CHÖÕ THAÄP ÑOÛ TÆNH ÑOÀNG PHÖÔÙC',
      'Saùng ngaøy 12 thaùng 7, Chuû tòch huyeän ñaõ khen thöôûng 3 taäp theå vaø 5 caù nhaân coù thaønh tích; moãi ngöôøi ñöôïc nhaän quyõ tieàn.',
      'Nhöõng vaán ñeà ôû cô sôû ñaõ ñöôïc giaûi quyeát, keå caû kyõ thuaät, söï nghieäp, nguyeän voïng, haêng haùi, baèng khen, caëp, daén, nuùi, vuï, luõ, ñoïc, loøng, hoïc, boõ.',
    ];
    expect(inUnicodeLetters(lines)).toEqual({
      font: 'VNI',
      lines: [
        'HỘI CHỮ THẬP ĐỎ TỈNH ĐỒNG PHƯỚC',
        'Sáng ngày 12 tháng 7, Chủ tịch huyện đã khen thưởng 3 tập thể và 5 cá nhân có thành tích; mỗi người được nhận quỹ tiền.',
        'Những vấn đề ở cơ sở đã được giải quyết, kể cả kỹ thuật, sự nghiệp, nguyện vọng, hăng hái, bằng khen, cặp, dắn, núi, vụ, lũ, đọc, lòng, học, bõ.',
      ],
    });
  });

  test('a frame in Unicode around it stays as it is', () => {
    const frame = 'Cổng thông tin điện tử Hội Chữ thập đỏ tỉnh Đồng Phước';
    const { lines } = inUnicodeLetters([frame, 'Hoäi Chöõ thaäp ñoû huyeän khen thöôûng caùc taäp theå']);
    expect(lines).toEqual([frame, 'Hội Chữ thập đỏ huyện khen thưởng các tập thể']);
  });
});

describe('text that is no old font', () => {
  test.each([
    ['Vietnamese', PARAGRAPH],
    ['Vietnamese, decomposed', PARAGRAPH.normalize('NFD')],
    ['a few foreign names', `${PARAGRAPH} Ông Jürgen Müller và bà Zoë Noël dự.`],
    [
      'German',
      'Für die Größe der Straße müssen wir überall höhere Gebühren zahlen, sagte der Bürgermeister Müller.',
    ],
    ['English', 'The naïve café owner gave 3 prizes.'],
  ])('%s stays as it is', (_name, text) => {
    expect(inUnicodeLetters([text])).toEqual({ lines: [text], font: null });
  });

  test('only text in no Vietnamese spelling is garbled', () => {
    expect(isGarbled(PARAGRAPH)).toBe(false);
    expect(isGarbled('')).toBe(false);
    expect(
      isGarbled('H€i Ch¤ th§p ðö huy®n tº chÑc l­ tuyên dß½ng nh»ng ngß¶i hiªn máu, m²i ðµi ðßþc thß·ng'),
    ).toBe(true);
  });
});
