/**
 * Whether a word can be a Vietnamese syllable: an onset, a rime that the language has, and one tone at most, on the
 * vowel that may bear it (either habit: hoà, hòa). It tells text in an old font's letters from Vietnamese: "coâng"
 * and "Ch÷" consist of letters, and are no syllables.
 */

const ONSET = /^(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx])?/;

const RIMES = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
  i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
  o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
  ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
  u ua uac uach uai uan uang uanh uao uat uau uay uăc uăn uăng uăt uân uâng uât uây uc ue uen ueo uet uê uêch uên uênh uêt
  ui uich uit uinh uin um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uynh uyt uyu
  ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu`.split(/\s+/),
);

/** Grave, acute, tilde, hook above, dot below; marks such as that of ô make another letter and stay. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;

const VOWEL = /[aăâeêioôơuưy]/;

type Spelling = { readonly letters: string; readonly tones: readonly number[] };

/** `hoạ` → letters `hoa`, a tone on the third. */
const spellingOf = (word: string): Spelling => {
  const letters: string[] = [];
  const tones: number[] = [];
  for (const sign of word.normalize('NFD').toLowerCase()) {
    if (TONE.test(sign)) tones.push(letters.length - 1);
    else if (/\p{M}/u.test(sign)) letters.push(`${letters.pop() ?? ''}${sign}`.normalize('NFC'));
    else letters.push(sign);
  }
  return { letters: letters.join(''), tones };
};

/** Where in a rime its tone may stand. */
const toneSeats = (rime: string): readonly number[] => {
  const vowels = [...rime].filter((letter) => VOWEL.test(letter));
  const marked = Math.max(...['ă', 'â', 'ê', 'ô', 'ơ'].map((letter) => rime.lastIndexOf(letter)));
  if (marked >= 0) return [marked];
  if (rime.startsWith('ư') || vowels.length === 1) return [0];
  if (vowels.length === 3 || vowels.length < rime.length) return [1];
  return /^(?:o[ae]|u[yea])$/.test(rime) ? [0, 1] : [0];
};

const hasRime = (rime: string, tones: readonly number[]): boolean =>
  RIMES.has(rime) && tones.every((seat) => toneSeats(rime).includes(seat));

/** A word in NFC or NFD, without punctuation. */
export const isVietnameseSyllable = (word: string): boolean => {
  const { letters, tones } = spellingOf(word);
  if (tones.length > 1) return false;
  const onset = ONSET.exec(letters)?.[0] ?? '';
  // "gì", "giếng" and "qua" share their second letter with the rime.
  const onsets = /^(?:gi|qu)$/.test(onset) ? [onset, onset.slice(0, 1)] : [onset];
  return onsets.some((one) =>
    hasRime(
      letters.slice(one.length),
      tones.map((seat) => seat - one.length),
    ),
  );
};

/** Signs that stand beside words of any language, and the byte order mark. */
const NEUTRAL = /[\u20AB\u20AC\u00B0\u00BD\u2122\uFEFF]/gu;

/** The words with a sign beyond ASCII: only they show how a text is written. */
export const markedWords = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .replace(NEUTRAL, '')
    .split(/[\s\p{P}\d]+/u)
    .filter((word) => /\P{ASCII}/u.test(word));

/** The share of the marked words that are Vietnamese, 0 to 1; 1 when there are none. */
export const vietnameseShare = (text: string): number => {
  const marked = markedWords(text);
  return marked.length === 0 ? 1 : marked.filter(isVietnameseSyllable).length / marked.length;
};
