import { foldLine } from 'vietnamese-text';

/** Controls and counters that portals print among the text; matched on the whole folded line. */
const FURNITURE: readonly RegExp[] = [
  /^xem (voi )?co chu( ?a ?a?[+-]?)*$/,
  /^co chu\b.{0,20}$/,
  /^a[+-]?( a[+-]?)*$/,
  /^(in|in trang|in bai( viet)?|ban in|phien ban in)( (nay|trang nay))?$/,
  /^(gui|chia se)( (email|mail|bai viet|facebook|zalo|qua \w+))*:?$/,
  /^(facebook|twitter|zalo|tweet|like|share|email|print)$/,
  /^(doc|nghe) bai viet$/,
  /^(trang chu|dang nhap|tim kiem|lien he|gioi thieu|rss|menu|english|tieng viet)$/,
  /^(ve trang truoc|quay lai|tro ve|len dau trang|dau trang|tro lai)$/,
  /^(so )?(luot (xem|doc|truy cap)|lan xem|da xem)\s*:?\s*[\d.]*$/,
  /^[\d.]+ (luot|lan) (xem|doc)$/,
  /^(tweet|thich|binh luan)\s*\(?\d*\)?$/,
  /^[\s|*_=~•·»>.-]+$/,
];

/** Headings of the lists that portals put below an article. */
const TAIL_HEADING =
  /^(cac )?(tin|bai)( tuc| viet| bai)?,? ?(tin |bai )?(khac|lien quan|moi hon|cu hon|cung chuyen muc|da dang|moi nhat|doc nhieu)\b.{0,15}$|^(y kien ban doc|binh luan|y kien cua ban|xem them)\b.{0,20}$/;

/** True for a line that belongs to the portal and not to the article: font size switch, print link, counters. */
export const isFurniture = (line: string): boolean => {
  const folded = foldLine(line);
  return FURNITURE.some((pattern) => pattern.test(folded));
};

/** True for a heading such as "Các tin khác": nothing below it is the article's. */
export const isTailHeading = (line: string): boolean => TAIL_HEADING.test(foldLine(line));
