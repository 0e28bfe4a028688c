import type { Token } from 'vietnamese-text';
import type { AwardMention, Range, Scan, WordMention } from './mentions';

/** Who stands before the verb: the grantor (active), or the recipients (passive, receives). */
export type Voice = 'active' | 'passive' | 'receives' | 'none';

/**
 * One award in one sentence with the parts of its clause. `award` null = commended without a form.
 * Parts are token ranges and may be empty: left | (được) agent | verb | middle | award | right.
 */
export type Frame = {
  readonly award: AwardMention | null;
  readonly head: Range;
  readonly verb: WordMention | null;
  readonly voice: Voice;
  /** "Bằng khen được trao cho …": the verb follows its award. */
  readonly verbAfter: boolean;
  readonly left: Range;
  readonly agent: Range;
  readonly middle: Range;
  readonly right: Range;
  /** Frame before it in the same sentence. */
  readonly before: Frame | null;
  /** Begins after a semicolon, or with a grantor of its own. */
  readonly fresh: boolean;
  readonly scan: Scan;
  readonly tokens: readonly Token[];
};
