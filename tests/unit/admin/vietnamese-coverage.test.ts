import { vietnamese as ours } from '../../../src/admin/translations/vietnamese';
import { choices, messageShape } from './message-shape';
import { mayStaySame } from './same-in-both-languages';
import { strapiTexts } from './strapi-texts';

const WANTED_SHARE = 1;

const parses = (message: string): boolean => {
  try {
    messageShape(message);
    return true;
  } catch {
    return false;
  }
};

// Tone marks stand as in the older spelling: "hủy", "hóa", "khỏe", not "huỷ", "hoá", "khoẻ".
const NEW_TONE_PLACEMENT = /(?<!q)(o[áàảãạéèẻẽẹ]|u[ýỳỷỹỵ])(?!\p{L})/iu;

describe.each(strapiTexts)('$name in Vietnamese', ({ name, english, vietnamese: stock }) => {
  const shown = (key: string): string => ours[key] ?? stock[key] ?? '';
  const keys = Object.keys(english);
  const translated = keys.filter((key) => shown(key) !== '');

  it('is read whole from the installed package', () => {
    expect(keys.length).toBeGreaterThanOrEqual(name === 'graphql' ? 3 : 30);
  });

  it('covers every message that Strapi has in English', () => {
    const missing = keys.filter((key) => shown(key) === '');
    expect(missing).toEqual([]);
    expect(translated.length / keys.length).toBeGreaterThanOrEqual(WANTED_SHARE);
  });

  it('leaves no English text as it was', () => {
    const same = translated.filter((key) => shown(key) === english[key] && !mayStaySame(shown(key)));
    expect(same.map((key) => `${key}: ${shown(key)}`)).toEqual([]);
  });

  it('keeps the placeholders, plurals and tags of the English message', () => {
    const different = translated
      .filter((key) => parses(english[key] ?? ''))
      .map((key) => ({
        key,
        wanted: messageShape(english[key] ?? ''),
        found: parses(shown(key)) ? messageShape(shown(key)) : ['does not parse'],
      }))
      .filter(({ wanted, found }) => wanted.join() !== found.join());
    expect(different).toEqual([]);
  });

  it('chooses by the same values as the English message', () => {
    const different = translated.filter(
      (key) =>
        parses(english[key] ?? '') && choices(english[key] ?? '').join() !== choices(shown(key)).join(),
    );
    expect(different).toEqual([]);
  });
});

describe('our Vietnamese', () => {
  const texts = Object.entries(ours);

  it('is one well-formed message each', () => {
    expect(texts.filter(([, text]) => !parses(text))).toEqual([]);
  });

  it('is in NFC', () => {
    expect(texts.filter(([, text]) => text !== text.normalize('NFC'))).toEqual([]);
  });

  it('places tone marks in one way, also where it lies over texts of Strapi', () => {
    const stock = strapiTexts.flatMap(({ vietnamese }) => Object.entries(vietnamese));
    const shown = Object.entries({ ...Object.fromEntries(stock), ...ours });
    expect(shown.filter(([, text]) => NEW_TONE_PLACEMENT.test(text))).toEqual([]);
  });
});
