/** Offsets into the original text (title, blank line, body): UTF-16 code units, `end` exclusive. */
export type Span = { readonly start: number; readonly end: number };

export const COUNT_KINDS = ['collectives', 'individuals', 'households', 'enterprises', 'other'] as const;
export type CountKind = (typeof COUNT_KINDS)[number];
/** Numbers the text states; null = not stated. `other` is a number of mixed or unclear kind. */
export type Counts = Readonly<Record<CountKind, number | null>>;

export type RecipientKind = 'individual' | 'collective' | 'household' | 'enterprise';
export type Recipient = { readonly name: string; readonly kind: RecipientKind; readonly span: Span };
export type Subset = { readonly label: string; readonly counts: Counts; readonly span: Span };
export type DecisionReference = { readonly number: string; readonly date: string | null };
export type Grade = 'I' | 'II' | 'III';

/** One award act as an article reports it: one grantor, one award, one group of recipients. */
export type AwardAct = {
  /** Award type code ("bang-khen"). */
  readonly award: string;
  /** Grade of an order or medal, or the years of a Party badge ("40"). */
  readonly grade: string | null;
  readonly name: string | null;
  /** As worded; null when the text does not say. */
  readonly grantor: string | null;
  readonly counts: Counts;
  readonly decision: DecisionReference | null;
  /** "YYYY-MM-DD" */
  readonly presentedOn: string | null;
  readonly reason: string | null;
  readonly posthumous: boolean;
  readonly recipients: readonly Recipient[];
  readonly subsets: readonly Subset[];
  /** The passage: `original.slice(start, end)`. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** The rule that found it. */
  readonly rule: string;
  readonly places: {
    readonly grantor: Span | null;
    readonly counts: Span | null;
    readonly decision: Span | null;
    readonly reason: Span | null;
  };
  /** The same act in the headline, when the headline states it with numbers. */
  readonly headline: ({ readonly counts: Counts; readonly quote: string } & Span) | null;
};

/** A passage that looks like an award and is none, and the rule that says why. */
export type Dismissal = {
  readonly why: 'proposal' | 'future' | 'historic-total' | 'negation' | 'revocation' | 'criteria' | 'contest';
  readonly rule: string;
  readonly award: string;
  readonly quote: string;
} & Span;

export type Revocation = {
  readonly award: string;
  readonly grantor: string | null;
  readonly counts: Counts;
  readonly recipients: readonly Recipient[];
  /** The cancelled decision, when named. */
  readonly decision: DecisionReference | null;
  readonly quote: string;
  readonly rule: string;
} & Span;

export type Reading = {
  readonly acts: readonly AwardAct[];
  readonly revocations: readonly Revocation[];
  readonly dismissals: readonly Dismissal[];
  /** Dictionary steps taken, a measure of work that no noisy clock disturbs. */
  readonly steps: number;
};

export type ArticleText = {
  readonly title: string;
  readonly body: string;
  /** "YYYY-MM-DD" or null: days without a year are then left out. */
  readonly publishedOn: string | null;
};
