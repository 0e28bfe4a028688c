import type { Frame } from '../sentence/frame';
import type { Range } from '../sentence/mentions';
import type { Counts, Dismissal } from '../types';

/** What an example must give: as much of each act as it names. */
export type ExpectedAct = {
  readonly award: string;
  readonly grantor?: string | null;
  readonly grade?: string | null;
  readonly name?: string | null;
  readonly counts?: Partial<Counts>;
  readonly recipients?: readonly string[];
  readonly posthumous?: boolean;
};

export type FormExample = { readonly text: string; readonly finds: readonly ExpectedAct[] };

/**
 * Where a form puts the recipients: after the award (or its "cho"), before the verb, between verb and award, or behind the
 * "là" of a sentence turned round.
 */
export type RecipientPlace = 'after' | 'before' | 'between' | 'behind';

/** A way in which Vietnamese (or English) reports an award. The first rule that fits a frame reads it. */
export type FormRule = {
  readonly id: string;
  readonly fits: (frame: Frame, context: FormContext) => boolean;
  /** The grantors the form names: none, one, or several that share the recipients. */
  readonly grantors: (frame: Frame) => readonly Range[];
  /** The form may take the grantor of the award before it in the sentence. */
  readonly inheritsGrantor: boolean;
  readonly recipients: readonly RecipientPlace[];
  readonly examples: readonly FormExample[];
  /** Sentences the rule must leave alone. */
  readonly counterExamples: readonly string[];
};

export type FormContext = {
  /** The award named before this one in the same sentence was read, or dismissed. */
  readonly chained: boolean;
  /** The sentence is an item of a list that an earlier line introduces. */
  readonly listed: boolean;
};

/** A reason why a frame reports no award act. */
export type GuardRule = {
  readonly id: string;
  readonly why: Dismissal['why'];
  readonly blocks: (frame: Frame) => boolean;
  /** Holds for the rest of the sentence, also for clauses with a subject of their own. */
  readonly spreads: boolean;
  /** Sentences it dismisses. */
  readonly examples: readonly string[];
  /** Sentences that look alike and report an act. */
  readonly counterExamples: readonly string[];
};
