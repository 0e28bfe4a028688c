import { bareLetters, DASHES, SLASHES } from './letters';

/**
 * A decision number by its parts, however it is typed: "Quyết định số 0163 / qđ–ubnd" is 163, QD, UBND. The State
 * writes `163/QĐ-UBND`, the Party `219-QĐ/TU`, some bodies put the year between: `27/2021/QĐ-CTUBND`.
 */
export type DecisionNumber = {
  /** Digits without leading zeros or thousands mark, with the letter of a number put in later ("12A"). */
  readonly serial: string;
  /** The year written between serial and letters; `null` where none is. */
  readonly year: string | null;
  /** Capitals without marks: ["QD", "UBND"]; empty when only the serial is given. */
  readonly letters: readonly string[];
};

const DASH = new RegExp(`[${[...DASHES].join('')}]`, 'g');
const SLASH = new RegExp(`[${[...SLASHES].join('')}]`, 'g');

const plain = (text: string): string =>
  bareLetters(text).replace(DASH, '-').replace(SLASH, '/').replace(/\s+/g, ' ').trim().toUpperCase();

const SERIAL = String.raw`(?<![\d.,/-])(?<serial>\d{1,3}(?:\.\d{3})+|\d+)(?<suffix>[A-Z]?)(?![A-Z\d])`;
const YEAR = String.raw`(?:\s?[/-]\s?(?<year>(?:19|20)\d{2})(?!\d))?`;
/** A full stop joins letters only without spaces: "1655/QĐ.TTg", but "163/QĐ. Tặng". */
const ISSUER = String.raw`(?:(?:\s?[-/]\s?|\.)(?<issuer>[A-Z][A-Z\d]*(?:[-/][A-Z\d]+)*))?`;
const NUMBER = new RegExp(String.raw`${SERIAL}${YEAR}\s?[/-]\s?(?<type>[A-Z]+)${ISSUER}`, 'g');

/** "163/QĐ UBND": a body's letters have no vowel but in these; words of the sentence ("của", "ngày") have one. */
const ISSUER_BEHIND_SPACE = /^ ([B-DF-HJ-NP-TV-XZ]{2,}|[A-Z]*UBND|TU)(?![A-Z])/;
const INTRODUCTION = /^(?:(?:QUYET DINH|QD|SO|NO)[\s:.]*)+(?=\d)/;
/** "163/QĐUBND". */
const GLUED = /^(QD|NQ)(?=[A-Z])/;

const lettersOf = (type: string, issuer: string | undefined): readonly string[] => {
  const parts = issuer === undefined ? type.replace(GLUED, '$1-') : `${type}-${issuer}`;
  return parts.split(/[-/]/);
};

const numbersIn = (text: string): readonly DecisionNumber[] =>
  [...text.matchAll(NUMBER)].map((match) => {
    const { serial = '', suffix = '', year = null, type = '', issuer } = match.groups ?? {};
    const behind = ISSUER_BEHIND_SPACE.exec(text.slice(match.index + match[0].length))?.[1];
    return {
      serial: serial.replace(/\./g, '').replace(/^0+(?=\d)/, '') + suffix,
      year,
      letters: lettersOf(type, issuer ?? behind),
    };
  });

/** A text that holds no number with letters: the number alone, without what introduces it. */
const withoutIntroduction = (text: string): string =>
  text
    .replace(INTRODUCTION, '')
    .replace(/\s+/g, '')
    .replace(/^0+(?=\d)/, '');

/** The first decision number in a text, with or without words around it; `null` when it has none. */
export const readDecisionNumber = (text: string): DecisionNumber | null => {
  const form = plain(text);
  const [number] = numbersIn(form);
  if (number) return number;
  const serial = /^\d+/.exec(withoutIntroduction(form))?.[0];
  return serial === undefined ? null : { serial, year: null, letters: [] };
};

const written = ({ serial, year, letters }: DecisionNumber): string =>
  [serial, ...(year === null ? [] : [year]), letters.join('-')].join('/');

/**
 * The form by which the same number is recognised, however it is typed: "163/QD-UBND". Of a text that is no decision
 * number, the text in capitals without marks and spaces. Numbers themselves are stored verbatim.
 */
export const decisionNumberKey = (text: string): string => {
  const form = plain(text);
  const numbers = numbersIn(form);
  return numbers.length === 0 ? withoutIntroduction(form) : numbers.map(written).join('+');
};

/** Whether two numbers are one: a year is compared where both have it, and bodies are, whatever stands between. */
export const isSameDecisionNumber = (a: DecisionNumber, b: DecisionNumber): boolean =>
  a.serial === b.serial &&
  a.letters.join('') === b.letters.join('') &&
  (a.year === null || b.year === null || a.year === b.year);
