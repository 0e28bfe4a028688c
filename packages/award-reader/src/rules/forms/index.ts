import type { FormRule } from '../rule';
import { awardIsGiven } from './award-is-given';
import { awardOfGrantor } from './award-of-grantor';
import { awardOnBehalf } from './award-on-behalf';
import { chainedAward } from './chained-award';
import { commends } from './commends';
import { isCommended } from './is-commended';
import { decisionGrants } from './decision-grants';
import { grantorHas } from './grantor-has';
import { grantorGives } from './grantor-gives';
import { recipientIsGiven } from './recipient-is-given';
import { recipientReceives } from './recipient-receives';
import { receivedBy } from './received-by';
import { resultList } from './result-list';

/** Tried in this order; the first that fits reads the frame. */
export const FORMS: readonly FormRule[] = [
  awardIsGiven,
  awardOnBehalf,
  awardOfGrantor,
  decisionGrants,
  grantorGives,
  receivedBy,
  recipientIsGiven,
  recipientReceives,
  commends,
  isCommended,
  grantorHas,
  chainedAward,
  resultList,
];

/** The forms in which those who receive stand before the verb. */
export const RECEIVING: ReadonlySet<string> = new Set([recipientReceives.id, recipientIsGiven.id]);
