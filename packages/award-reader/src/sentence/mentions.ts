import type { CountKind } from '../types';
import type { WordTag } from '../lexicon/words';

/** A run of tokens [from, to). */
export type Range = { readonly from: number; readonly to: number };

export type WordMention = Range & { readonly tag: WordTag; readonly value: string };

export type AwardMention = Range & {
  readonly code: string;
  readonly grade: string | null;
  readonly name: Range | null;
  /** "2 Bằng khen", "nhiều Giấy khen": a number of papers, not of recipients. */
  readonly counted: number | 'many' | null;
  /** Only a grade ("hạng Nhì"): the award is that of the head before. */
  readonly gradeOnly: boolean;
};

export type CountMention = Range & { readonly kind: CountKind; readonly value: number };

export type OrganisationMention = Range & { readonly deputy: boolean; readonly english: boolean };

/** What was recognised in one sentence, each list in text order. */
export type Scan = Range & {
  readonly words: readonly WordMention[];
  readonly awards: readonly AwardMention[];
  readonly counts: readonly CountMention[];
  /** Recipient nouns without a number ("các tập thể, cá nhân"). */
  readonly generals: readonly Range[];
  readonly organisations: readonly OrganisationMention[];
  /** The mention of each kind that begins at a token. */
  readonly startingAt: {
    readonly word: ReadonlyMap<number, WordMention>;
    readonly count: ReadonlyMap<number, CountMention>;
    readonly general: ReadonlyMap<number, Range>;
    readonly organisation: ReadonlyMap<number, OrganisationMention>;
  };
};

/** Mentions that lie within a range. */
export const within = <M extends Range>(mentions: readonly M[], range: Range): readonly M[] =>
  mentions.filter(({ from, to }) => from >= range.from && to <= range.to);
