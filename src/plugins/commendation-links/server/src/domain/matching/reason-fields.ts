import type { ReasonCode } from '../../../../shared/reading-contracts';

/** A field of a record, by the plugin's name for it. */
export type ComparedField =
  | 'title'
  | 'counts'
  | 'grantor'
  | 'grantorAsReported'
  | 'awardType'
  | 'decision'
  | 'presentedOn'
  | 'recipients'
  | 'reason'
  | 'grade'
  | 'posthumous';

/** The fields of the record that the evidence of a reason is taken from: who may not read one is not shown the reason. */
export const FIELDS_OF_REASON: { readonly [Code in ReasonCode]: readonly ComparedField[] } = {
  'same-decision-number': ['decision'],
  'similar-decision-number': ['decision'],
  'other-decision-number': ['decision'],
  'same-decision-date': ['decision'],
  'other-decision-date': ['decision'],
  'same-grantor': ['grantor', 'grantorAsReported'],
  'grantor-alias': ['grantor', 'grantorAsReported'],
  'same-body': ['grantor', 'grantorAsReported'],
  'similar-grantor': ['grantor', 'grantorAsReported'],
  'other-grantor': ['grantor', 'grantorAsReported'],
  'same-award-type': ['awardType'],
  'other-award-type': ['awardType'],
  'same-grade': ['grade'],
  'other-grade': ['grade'],
  'same-award-name': ['title'],
  'same-posthumous': ['posthumous'],
  'other-posthumous': ['posthumous'],
  'same-counts': ['counts'],
  'same-total': ['counts'],
  'near-counts': ['counts'],
  'subset-of-counts': ['counts'],
  'other-counts': ['counts'],
  'named-as-counted': ['counts'],
  'fewer-named': ['counts'],
  // A record without a day of its own is dated by its decision.
  'same-event-day': ['presentedOn'],
  'close-date': ['presentedOn', 'decision'],
  'distant-date': ['presentedOn', 'decision'],
  'close-to-article': ['presentedOn', 'decision'],
  'far-from-article': ['presentedOn', 'decision'],
  'shared-recipients': ['recipients'],
  'other-recipients': ['recipients'],
  'same-reason-words': ['title', 'reason'],
  'other-reason-words': ['title', 'reason'],
};
