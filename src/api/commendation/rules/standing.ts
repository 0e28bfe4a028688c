/**
 * Whether an award still stands. It follows from decisions: nothing that was granted is deleted, a later
 * decision cancels it, whole or for some of its recipients.
 */
export type Standing = 'granted' | 'partly-cancelled' | 'cancelled';

/** A published decision that cancels, with whether it names some of the commendation's recipients. */
export type Cancellation = { readonly namesRecipients: boolean };

export const standingOf = (
  cancellations: readonly Cancellation[],
  recipients: { readonly all: number; readonly cancelled: number },
): Standing => {
  if (cancellations.some(({ namesRecipients }) => !namesRecipients)) return 'cancelled';
  if (recipients.cancelled === 0) return 'granted';
  return recipients.cancelled === recipients.all ? 'cancelled' : 'partly-cancelled';
};
