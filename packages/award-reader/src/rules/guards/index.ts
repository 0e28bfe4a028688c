import type { GuardRule } from '../rule';
import { contest } from './contest';
import { corrected } from './corrected';
import { criteria } from './criteria';
import { future } from './future';
import { historicTotal } from './historic-total';
import { negation } from './negation';
import { proposal } from './proposal';
import { revocation } from './revocation';

/** Looked at in this order; the first that blocks says why. */
export const GUARDS: readonly GuardRule[] = [
  revocation,
  corrected,
  negation,
  proposal,
  future,
  criteria,
  contest,
  historicTotal,
];
