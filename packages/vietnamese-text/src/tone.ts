/**
 * Vietnamese writes the tone of oa, oe and uy on either vowel ("hoà"/"hòa", "uỷ"/"ủy"): both are right, and
 * one article mixes them. For comparing, the tone moves to the second vowel: then "quý" needs no exception.
 */
const FIRST = { o: 'òóỏõọ', u: 'ùúủũụ' } as const;
const SECOND = { a: 'àáảãạ', e: 'èéẻẽẹ', y: 'ỳýỷỹỵ' } as const;

const toned = new Map<string, string>();
for (const [vowel, finals] of [
  ['o', ['a', 'e']],
  ['u', ['y']],
] as const) {
  for (const final of finals) {
    for (let tone = 0; tone < 5; tone += 1) {
      toned.set(`${FIRST[vowel][tone]}${final}`, `${vowel}${SECOND[final][tone]}`);
    }
  }
}

const pairs = new RegExp([...toned.keys()].join('|'), 'g');

/** Moves the tone of oa, oe, uy to the second vowel. Takes and gives lower-case NFC of the same length. */
export const unifyTonePlacement = (text: string): string =>
  text.replace(pairs, (pair) => toned.get(pair) ?? pair);
