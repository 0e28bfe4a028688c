import type { ReasonCode } from '../../../../shared/reading-contracts';
import type { AwardAct, Counts, Recipient } from 'award-reader';

/** What an article says of one award act, as far as a record can be compared with it. */
export type ClaimedAct = Pick<
  AwardAct,
  'award' | 'grade' | 'name' | 'grantor' | 'counts' | 'decision' | 'presentedOn' | 'reason' | 'posthumous'
> & {
  readonly recipients: readonly Pick<Recipient, 'name' | 'kind'>[];
  /** "YYYY-MM-DD" of the article; dates an act whose own day the text does not give. */
  readonly publishedOn: string | null;
};

/** What is on record of one commendation; whatever is not filled in, or not configured, is null or empty. */
export type CandidateFacts = {
  readonly commendationId: string;
  readonly title: string;
  readonly award: string | null;
  readonly grade: string | null;
  /** The grantor as the record and the organisation word it. */
  readonly grantors: readonly string[];
  readonly grantorAliases: readonly string[];
  readonly decision: {
    readonly number: string | null;
    readonly issuedOn: string | null;
    readonly year: number | null;
  } | null;
  readonly presentedOn: string | null;
  readonly counts: Counts | null;
  readonly reason: string | null;
  readonly posthumous: boolean | null;
  /** Folded names on record that the act names too, and how many names the record has in all. */
  readonly sharedNames: readonly string[];
  readonly nameCount: number;
};

/**
 * One thing that speaks for a record, or against it (`weight` < 0). Weights are natural logarithms of likelihood ratios,
 * so they add up (Fellegi and Sunter, "A Theory for Record Linkage", 1969).
 */
export type Reason = {
  readonly code: ReasonCode;
  readonly weight: number;
  /** What the article says and what the record says. */
  readonly evidence: { readonly claimed: string; readonly recorded: string };
};

/** `score` is between 0 and 1: how likely the record is the act the article reports. */
export type RankedSuggestion = {
  readonly commendationId: string;
  readonly score: number;
  readonly reasons: readonly Reason[];
};
