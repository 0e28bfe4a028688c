import type { CountKey, Counts, LinkScope } from './contracts';
import type { DeskEntry, EntryStatus } from './desk-contracts';

/** What the desk is told of the award acts found in an article. */

export const VERDICTS = ['confirm', 'reject'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Where a figure stands: offsets are into the text that was read (title, blank line, summary and body). */
export type FigurePlace =
  | { readonly in: 'article'; readonly start: number; readonly end: number; readonly quote: string }
  | { readonly in: 'record'; readonly documentId: string };
export type Figure = { readonly value: number; readonly place: FigurePlace };

/** Two figures that cannot both be right. A warning, never a block: figures in print often do not add up. */
export type CountWarning = {
  readonly code:
    | 'claimed-and-recorded'
    | 'headline-and-body'
    | 'subset-and-whole'
    | 'subsets-and-whole'
    | 'names-and-counts';
  /** `total` when only the sums can be compared. */
  readonly key: CountKey | 'total';
  readonly first: Figure;
  readonly second: Figure;
};

/** What can speak for a record or against it. */
export type ReasonCode =
  | 'same-decision-number'
  | 'similar-decision-number'
  | 'other-decision-number'
  | 'same-decision-date'
  | 'other-decision-date'
  | 'same-grantor'
  | 'grantor-alias'
  | 'same-body'
  | 'similar-grantor'
  | 'other-grantor'
  | 'same-award-type'
  | 'other-award-type'
  | 'same-grade'
  | 'other-grade'
  | 'same-award-name'
  | 'same-posthumous'
  | 'other-posthumous'
  | 'same-counts'
  | 'same-total'
  | 'near-counts'
  | 'subset-of-counts'
  | 'other-counts'
  | 'named-as-counted'
  | 'fewer-named'
  | 'same-event-day'
  | 'close-date'
  | 'distant-date'
  | 'close-to-article'
  | 'far-from-article'
  | 'shared-recipients'
  | 'other-recipients'
  | 'same-reason-words'
  | 'other-reason-words';

/** What speaks for a record (weight > 0) or against it, with what the article and the record say. */
export type DeskReason = {
  readonly code: ReasonCode;
  readonly weight: number;
  readonly evidence: { readonly claimed: string; readonly recorded: string };
};

/** A passage, and the paragraph it stands in: `from` and `to` cut it out of `paragraph`. */
export type Passage = {
  readonly field: 'title' | 'summary' | 'body';
  /** Index of the block in the body; `null` elsewhere. */
  readonly block: number | null;
  readonly paragraph: string;
  readonly from: number;
  readonly to: number;
};

export type RankedRecord = {
  /** The link that suggests it; `null` when another act of the article stands for this record. */
  readonly linkId: string | null;
  readonly score: number;
  readonly reasons: readonly DeskReason[];
  readonly scope: LinkScope;
  readonly entry: DeskEntry;
  readonly warnings: readonly CountWarning[];
};

/** A row of another document, as a relation of a form is set to it. */
export type RelatedRow = {
  readonly id: number;
  readonly documentId: string;
  readonly locale: string | null;
  /** Of a type with drafts. */
  readonly status?: EntryStatus;
};

/** An entry that is not on record, ready to be made with the content manager's own rights. */
export type MissingEntry = { readonly uid: string; readonly data: Readonly<Record<string, string>> };

/** Another document, or the wording of one that is not on record. */
export type Resolved = {
  readonly row: RelatedRow | null;
  readonly label: string;
  readonly missing: MissingEntry | null;
};

/** A new commendation as the text gives it, for staff to check. */
export type CommendationDraft = {
  readonly awardType: Resolved;
  readonly grade: string | null;
  readonly grantor: Resolved | null;
  /** The grantor as the text words it. */
  readonly grantorAsReported: string | null;
  readonly counts: Counts;
  readonly presentedOn: string | null;
  readonly decision: Resolved | null;
  readonly reason: string | null;
  /** The years the achievement is of. */
  readonly period: { readonly from: number; readonly to: number } | null;
  readonly posthumous: boolean;
};

export type FoundAct = {
  /** Names the act while the text stays as it is. */
  readonly key: string;
  /** `linked`: a confirmed link says it; `matched`: records to choose from; `unrecorded`: none on record. */
  readonly state: 'linked' | 'matched' | 'unrecorded';
  readonly award: string;
  readonly awardLabel: string;
  readonly name: string | null;
  readonly grade: string | null;
  readonly grantor: string | null;
  readonly counts: Counts;
  readonly presentedOn: string | null;
  readonly decision: string | null;
  readonly rule: string;
  readonly quote: string;
  readonly passage: Passage;
  readonly links: readonly {
    readonly linkId: string;
    readonly entry: DeskEntry;
    readonly warnings: readonly CountWarning[];
  }[];
  readonly suggestions: readonly RankedRecord[];
  readonly warnings: readonly CountWarning[];
  readonly draft: CommendationDraft;
};

/** An award that the article reports as taken back: never a suggestion, staff see to the decision. */
export type FoundRevocation = {
  readonly awardLabel: string;
  readonly grantor: string | null;
  readonly counts: Counts;
  /** Number of the decision that is cancelled. */
  readonly decision: string | null;
  readonly quote: string;
  readonly passage: Passage;
};

export type DeskReading = {
  readonly documentId: string;
  readonly locale: string | null;
  /** ISO moment of the reading. */
  readonly readAt: string;
  readonly acts: readonly FoundAct[];
  readonly revocations: readonly FoundRevocation[];
};
export type DeskReadingResponse = {
  readonly data: DeskReading;
  readonly meta: {
    readonly mayEdit: boolean;
    readonly mayCreate: boolean;
    /** The attributes of the commendation that a draft fills, by what they hold. */
    readonly draftFields: Readonly<Record<string, string | undefined>>;
    /** What a draft fills in besides, whatever the text says. */
    readonly draftConstants: Readonly<Record<string, string | number | boolean>>;
  };
};

/** The run that reads all articles again. */
export type ReadAllStatus = {
  readonly state: 'idle' | 'running' | 'stopping';
  readonly total: number;
  readonly done: number;
  /** Texts read anew; the others had not changed. */
  readonly read: number;
  readonly suggested: number;
  readonly failed: number;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
};
export type ReadAllResponse = { readonly data: ReadAllStatus };
