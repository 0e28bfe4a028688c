import slugify from 'slugify';
import { unifyD } from 'vietnamese-text';

/** Long titles are cut at a word: an address is read out, typed and printed. */
const MAX_LENGTH = 100;

const cutAtWord = (slug: string): string => {
  if (slug.length <= MAX_LENGTH) return slug;
  const cut = slug.slice(0, MAX_LENGTH + 1);
  const lastWord = cut.lastIndexOf('-');
  return lastWord > 0 ? cut.slice(0, lastWord) : slug.slice(0, MAX_LENGTH);
};

/**
 * The slug of a title, by Vietnamese rules and from any Unicode form:
 * `makeSlug('Tặng 32 tập thể')` → `tang-32-tap-the`. Empty when the title has no letter or digit.
 */
export const makeSlug = (title: string): string =>
  cutAtWord(
    slugify(unifyD(title.normalize('NFC')).replace(/[-–—_/.,;:&]+/g, ' '), {
      locale: 'vi',
      lower: true,
      strict: true,
      trim: true,
    }),
  );

/** `tin-moi`, `tin-moi-2`, `tin-moi-3`, …: the n-th address to try for a slug. */
export const numbered = (slug: string, n: number): string => (n === 1 ? slug : `${slug}-${n}`);
