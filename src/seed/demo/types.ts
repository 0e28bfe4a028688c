import type { Block } from './blocks';

/** A text in Vietnamese, and in English where the newsroom has an English version. */
export type Localized<Value> = { readonly vi: Value; readonly en?: Value };

export type Counts = Partial<
  Record<'collectives' | 'individuals' | 'households' | 'enterprises' | 'other', number>
>;

/** Dates are `YYYY-MM-DD`, instants ISO 8601 with the offset of Việt Nam; other records are named by their key. */
export type DemoEvent = {
  readonly key: string;
  readonly name: Localized<string>;
  readonly description: Localized<string>;
  readonly kind: 'meeting' | 'ceremony' | 'congress' | 'blood-drive' | 'campaign' | 'other';
  readonly startsAt: string;
  readonly endsAt?: string;
  readonly datePrecision: 'month' | 'day' | 'time';
  readonly venue?: { readonly name: string; readonly address?: string; readonly province: string };
  readonly organiser: string;
  readonly state: 'scheduled' | 'postponed' | 'cancelled' | 'held';
};

export type DemoDecision = {
  readonly key: string;
  readonly number: string;
  readonly kind: 'grant' | 'cancel' | 'correct' | 'reissue';
  readonly branch: 'state' | 'party' | 'mass-organisation';
  readonly issuer: string;
  readonly signer: string;
  readonly signerCapacity: string;
  readonly issuedOn: string;
  readonly summary: string;
  readonly legalBasis?: string;
  readonly proposer?: string;
  /** Keys of the commendations that the paper cancels, corrects or reissues. */
  readonly affects?: readonly string[];
  readonly draft?: true;
};

export type DemoCommendation = {
  readonly key: string;
  /** Left out where the server is to make the title from the award, the grantor and the counts. */
  readonly title?: Localized<string>;
  readonly reason: Localized<string>;
  readonly awardType: string;
  readonly grade?: string;
  readonly decision?: string;
  readonly grantor: string;
  readonly grantorAsReported?: string;
  readonly periodFrom?: number;
  readonly periodTo?: number;
  readonly counts: Counts;
  readonly posthumous?: true;
  readonly presentedAt?: string;
  readonly presentedOn?: string;
  readonly verification: 'decision' | 'press' | 'unverified';
  readonly draft?: true;
};

export type DemoRecipient = {
  readonly commendation: string;
  readonly kind: 'individual' | 'collective' | 'household' | 'enterprise';
  readonly displayName: string;
  readonly honorific?: string;
  readonly positionAtTime?: string;
  readonly unitAtTime?: string;
  readonly posthumous?: true;
  readonly minor?: true;
  readonly visibility?: 'initials' | 'count-only';
  readonly consentNote?: string;
  /** Key of the decision that took the award back. */
  readonly cancelledBy?: string;
};

export type DemoLink = {
  readonly commendation: string;
  readonly kind: 'reports' | 'mentions' | 'announces' | 'corrects';
  /** Names the part of the act that the passage speaks of; left out when it speaks of the whole. */
  readonly subsetLabel?: string;
  readonly reported?: Counts;
  /** A passage of the Vietnamese body, verbatim. */
  readonly quote: string;
  readonly state?: 'suggested' | 'rejected';
  readonly confidence?: number;
  readonly reasons?: readonly { readonly code: string; readonly weight: number; readonly evidence: string }[];
  readonly decidedAt?: string;
};

export type DemoText = {
  readonly title: string;
  readonly summary: string;
  readonly byline: string;
  readonly body: readonly Block[];
  readonly corrections?: readonly { readonly date: string; readonly text: string }[];
};

export type DemoArticle = {
  readonly key: string;
  readonly category: string;
  readonly event?: string;
  readonly reportedOn: string;
  readonly originallyPublishedAt?: string;
  readonly sourceOrganisation: string;
  readonly draft?: true;
  readonly text: Localized<DemoText>;
  readonly links: readonly DemoLink[];
};
