/** What a household or person is called before the name; it says nothing of who they are. */
const HOUSEHOLD = String.raw`(?:hộ(?:\s+gia\s+đình)?|gia\s+đình)\s+`;
const FORM_OF_ADDRESS = String.raw`(?:ông|bà|anh|chị|em)\s+`;

/**
 * A form of address alone needs two words after it: `Anh Thư` may be a name without its family name, and then
 * the first word is the person's own.
 */
const NOUNS = new RegExp(
  String.raw`^(?:${HOUSEHOLD}(?:${FORM_OF_ADDRESS})*|(?:${FORM_OF_ADDRESS})+(?=\S+\s+\S))(?=\S)`,
  'iu',
);

const firstLetters = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => /[\p{L}\p{N}]/u.exec(word)?.[0])
    .filter((letter) => letter !== undefined)
    .map((letter) => `${letter.toLocaleUpperCase('vi')}.`)
    .join('');

/** `Nguyễn Thị Đào` → `N.T.Đ.`, `Gia đình bà Trần Thị Út Em` → `Gia đình bà T.T.Ú.E.` */
export const initials = (name: string): string => {
  const whole = name.normalize('NFC').trim();
  const nouns = NOUNS.exec(whole)?.[0] ?? '';
  return nouns.replace(/\s+/g, ' ') + firstLetters(whole.slice(nouns.length));
};
