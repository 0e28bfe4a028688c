import type { COUNT_KEYS, LINK_KINDS, LINK_ORIGINS, LINK_SCOPES, LINK_STATES } from './constants';

export type LinkKind = (typeof LINK_KINDS)[number];
export type LinkScope = (typeof LINK_SCOPES)[number];
export type LinkState = (typeof LINK_STATES)[number];
export type LinkOrigin = (typeof LINK_ORIGINS)[number];
export type CountKey = (typeof COUNT_KEYS)[number];

/** Numbers of recipients by kind; `null` means that the text or the record does not say. */
export type Counts = { readonly [key in CountKey]: number | null };

/** What a link says, as the APIs take and give it. */
export type LinkFields = {
  readonly articleDocumentId: string;
  readonly commendationDocumentId: string;
  readonly kind: LinkKind;
  readonly scope: LinkScope;
  /** The subset as the article words it; the empty string for a link to the whole act. */
  readonly subsetLabel: string;
  readonly reported: Counts | null;
  readonly quote: string | null;
  readonly quoteLocale: string | null;
  readonly position: number;
  readonly reversePosition: number;
  readonly state: LinkState;
  readonly origin: LinkOrigin;
  readonly confidence: number | null;
  readonly reasons: unknown;
};

export type Link = LinkFields & {
  readonly documentId: string;
  /** Whether the quote was missing when the article was last read; for the desk alone. */
  readonly quoteMissing?: boolean | null;
};
