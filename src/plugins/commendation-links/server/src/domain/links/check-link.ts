import { COUNT_KEYS, LINK_KINDS, LINK_ORIGINS, LINK_SCOPES, LINK_STATES } from '../../../../shared/constants';
import type { Counts } from '../../../../shared/contracts';

/** A field of a link that cannot stand, and what to do about it. */
export type LinkProblem = { readonly path: readonly string[]; readonly message: string };

type Fields = Readonly<Record<string, unknown>>;

const MAX_QUOTE_LENGTH = 10_000;
const MAX_LABEL_LENGTH = 255;
const MAX_COUNT = 1_000_000_000;
const MAX_POSITION = 2_147_483_647;

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const problem = (path: string | readonly string[], message: string): LinkProblem => ({
  path: typeof path === 'string' ? [path] : path,
  message,
});

const NOT_STORABLE = 'must not contain the null character (U+0000) or half a character';

/** PostgreSQL refuses such text, and SQLite gives back another than was written; also deep inside JSON. */
const isStorable = (value: unknown): boolean => {
  if (typeof value === 'string') return !value.includes('\0') && !/\p{Surrogate}/u.test(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, part]) => isStorable(key) && isStorable(part));
};

const checkChoice = (fields: Fields, name: string, choices: readonly string[]): readonly LinkProblem[] => {
  const value = fields[name];
  if (value === undefined || (typeof value === 'string' && choices.includes(value))) return [];
  return [problem(name, `${name} must be one of: ${choices.join(', ')}`)];
};

const checkText = (fields: Fields, name: string, maxLength: number): readonly LinkProblem[] => {
  const value = fields[name];
  if (value === undefined || value === null) return [];
  if (typeof value !== 'string') return [problem(name, `${name} must be a string`)];
  if (value.length > maxLength) return [problem(name, `${name} is longer than ${maxLength} characters`)];
  return isStorable(value) ? [] : [problem(name, `${name} ${NOT_STORABLE}`)];
};

const checkReasons = (reasons: unknown): readonly LinkProblem[] =>
  isStorable(reasons) ? [] : [problem('reasons', `reasons ${NOT_STORABLE}`)];

const checkPosition = (fields: Fields, name: string): readonly LinkProblem[] => {
  const value = fields[name];
  const isPosition = Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MAX_POSITION;
  return value === undefined || isPosition ? [] : [problem(name, `${name} must be a whole number from 0`)];
};

const isCount = (value: unknown): boolean =>
  value === null ||
  (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_COUNT);

const checkReported = (reported: unknown): readonly LinkProblem[] => {
  if (reported === undefined || reported === null) return [];
  if (!isRecord(reported)) {
    return [problem('reported', `reported must be an object of counts: ${COUNT_KEYS.join(', ')}`)];
  }
  return Object.entries(reported).flatMap(([key, value]) => {
    if (!(COUNT_KEYS as readonly string[]).includes(key)) {
      return [problem(['reported', key], `reported.${key} is not a count; use: ${COUNT_KEYS.join(', ')}`)];
    }
    return isCount(value)
      ? []
      : [
          problem(
            ['reported', key],
            `reported.${key} must be a whole number from 0, or null when the text does not say`,
          ),
        ];
  });
};

const checkEnds = (fields: Fields): readonly LinkProblem[] => {
  const names = ['articleDocumentId', 'commendationDocumentId'] as const;
  const missing = names.filter((name) => typeof fields[name] !== 'string' || fields[name] === '');
  if (missing.length > 0)
    return missing.map((name) => problem(name, `${name} must be the documentId of an existing document`));
  return fields.articleDocumentId === fields.commendationDocumentId
    ? [problem('commendationDocumentId', 'a document cannot be linked to itself')]
    : [];
};

const checkLabel = (fields: Fields): readonly LinkProblem[] => {
  const label = fields.subsetLabel;
  if (typeof label !== 'string' || normaliseLabel(label) === '' || fields.scope === 'subset') return [];
  return [
    problem('subsetLabel', 'subsetLabel names a part of the act: set scope to subset, or leave it out'),
  ];
};

const checkConfidence = (confidence: unknown): readonly LinkProblem[] =>
  confidence === undefined ||
  confidence === null ||
  (typeof confidence === 'number' && confidence >= 0 && confidence <= 1)
    ? []
    : [problem('confidence', 'confidence must be a number from 0 to 1')];

/** Everything wrong with the fields of a whole link; empty when nothing is. */
export const checkLink = (fields: Fields): readonly LinkProblem[] => [
  ...checkEnds(fields),
  ...checkChoice(fields, 'kind', LINK_KINDS),
  ...checkChoice(fields, 'scope', LINK_SCOPES),
  ...checkChoice(fields, 'state', LINK_STATES),
  ...checkChoice(fields, 'origin', LINK_ORIGINS),
  ...checkText(fields, 'subsetLabel', MAX_LABEL_LENGTH),
  ...checkText(fields, 'quote', MAX_QUOTE_LENGTH),
  ...checkText(fields, 'quoteLocale', 35),
  ...checkText(fields, 'decidedBy', MAX_LABEL_LENGTH),
  ...checkReasons(fields.reasons),
  ...checkPosition(fields, 'position'),
  ...checkPosition(fields, 'reversePosition'),
  ...checkConfidence(fields.confidence),
  ...checkReported(fields.reported),
  ...checkLabel(fields),
];

/**
 * The label of a subset as it is stored and compared: NFC, one space between words, and without the invisible
 * marks (zero width, text direction) that pasted text carries.
 */
export const normaliseLabel = (label: string): string =>
  label
    .normalize('NFC')
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Counts with every kind present, `null` where nothing was said. */
export const completeCounts = (reported: unknown): Counts | null => {
  if (!isRecord(reported)) return null;
  const count = (key: string): number | null => (typeof reported[key] === 'number' ? reported[key] : null);
  return {
    collectives: count('collectives'),
    individuals: count('individuals'),
    households: count('households'),
    enterprises: count('enterprises'),
    other: count('other'),
  };
};
