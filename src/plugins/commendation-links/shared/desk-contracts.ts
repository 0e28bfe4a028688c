import type { CountKey, Counts, Link } from './contracts';

/** What the admin's own routes of the plugin take and give. Both sides of the plugin import these types. */

/** An end of a link: `source` is the article, `target` the commendation. */
export type Side = 'source' | 'target';

export type EntryStatus = 'draft' | 'published' | 'modified';

/** An entry as the desk shows it; what the user may not read is `null`, like what is not filled in. */
export type DeskEntry = {
  readonly documentId: string;
  readonly uid: string;
  readonly title: string | null;
  /** Locale of the row that is shown; `null` for a type without locales. */
  readonly locale: string | null;
  /** Every locale the document has a row in. */
  readonly locales: readonly string[];
  readonly status: EntryStatus;
  readonly awardType: string | null;
  readonly grantor: string | null;
  readonly decision: string | null;
  /** `YYYY-MM-DD` */
  readonly presentedOn: string | null;
  readonly counts: Counts | null;
};

/** A number the article claims that cannot stand beside the number recorded. */
export type CountDisagreement = {
  readonly key: CountKey;
  readonly claimed: number;
  readonly recorded: number;
};

/** A link with the entry at its other end. */
export type DeskLink = Omit<Link, 'reasons'> & {
  readonly entry: DeskEntry;
  readonly disagreements: readonly CountDisagreement[];
  /** Where all the parts that the article states of this act come to more than the whole. */
  readonly partsOver: readonly CountDisagreement[];
};

export type DeskLinksResponse = {
  readonly data: readonly DeskLink[];
  readonly meta: { readonly mayEdit: boolean };
};

export type DeskSearchResponse = { readonly data: readonly DeskEntry[] };

/** A document that links lead to or from, and the entries at the other end. */
export type DeskUsage = {
  readonly documentId: string;
  readonly title: string | null;
  readonly entries: readonly DeskEntry[];
};

export type DeskUsageResponse = { readonly data: readonly DeskUsage[] };

/** Which content types the plugin is configured for. */
export type DeskConfig = {
  readonly source: { readonly uid: string };
  readonly target: { readonly uid: string };
  /** The type of the paper that grants, when the configuration names one, and the attributes that lead to it and number it. */
  readonly decision: {
    readonly uid: string;
    readonly attribute: string;
    readonly number: string | null;
  } | null;
};

export type DeskConfigResponse = { readonly data: DeskConfig };

/** The fields of a link that the desk writes. */
export type DeskLinkInput = Partial<
  Pick<
    Link,
    | 'articleDocumentId'
    | 'commendationDocumentId'
    | 'kind'
    | 'scope'
    | 'subsetLabel'
    | 'reported'
    | 'quote'
    | 'quoteLocale'
    | 'position'
    | 'reversePosition'
    | 'state'
  >
>;
