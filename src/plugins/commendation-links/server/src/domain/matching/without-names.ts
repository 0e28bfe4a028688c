import type { ReasonCode } from '../../../../shared/reading-contracts';
import type { Reason } from './types';

const WITH_NAMES: ReadonlySet<ReasonCode> = new Set([
  'shared-recipients',
  'other-recipients',
  'named-as-counted',
  'fewer-named',
  // More names than are counted.
  'other-counts',
]);

const countNames = (names: string): string =>
  /^\d+$|:/.test(names) ? names : String(names.split(', ').length);

/**
 * Reasons as they are kept with a link: numbers instead of names. A person's name must be hideable everywhere at once, so
 * it stands in its own record and in the text and nowhere else.
 */
export const withoutNames = (reasons: readonly Reason[]): readonly Reason[] =>
  reasons.map((reason) =>
    WITH_NAMES.has(reason.code)
      ? {
          ...reason,
          evidence: {
            claimed: countNames(reason.evidence.claimed),
            recorded: countNames(reason.evidence.recorded),
          },
        }
      : reason,
  );
