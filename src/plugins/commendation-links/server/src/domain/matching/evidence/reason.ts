import type { ReasonCode } from '../../../../../shared/reading-contracts';
import type { Reason } from '../types';

export const reason = (code: ReasonCode, weight: number, evidence: Reason['evidence']): Reason => ({
  code,
  weight: Math.round(weight * 100) / 100,
  evidence,
});
