import { Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { Check, Cross } from '@strapi/icons';
import type { DeskEntry } from '../../../shared/desk-contracts';
import type { DeskReason, FoundAct, ReasonCode } from '../../../shared/reading-contracts';
import { type Text, useText } from '../hooks/use-text';
import { countsText } from './counts-text';
import { dayText } from './day-text';

type Compared = { readonly act: FoundAct; readonly entry: DeskEntry };

const BY_COUNTS: ReadonlySet<ReasonCode> = new Set([
  'same-counts',
  'same-total',
  'near-counts',
  'subset-of-counts',
  'other-counts',
  'named-as-counted',
  'fewer-named',
]);
const BY_DAY_OF_ARTICLE: ReadonlySet<ReasonCode> = new Set(['close-to-article', 'far-from-article']);

/** Award types, counts and whether it is posthumous are kept as codes, names as their number; shown are words. */
const sidesOf = ({ code, evidence }: DeskReason, { act, entry }: Compared, text: Text) => {
  if (code.endsWith('-award-type')) return { claimed: act.awardLabel, recorded: entry.awardType ?? '' };
  if (code.endsWith('-posthumous')) {
    const worded = (side: string): string => text(side === 'true' ? 'reason.posthumous' : 'reason.living');
    return { claimed: worded(evidence.claimed), recorded: worded(evidence.recorded) };
  }
  const named = (names: string): string =>
    /^\d+$/.test(names) ? text('reason.named', { count: Number(names) }) : names;
  if (code === 'shared-recipients') return { claimed: named(evidence.recorded), recorded: '' };
  if (code === 'other-recipients') {
    return { claimed: named(evidence.claimed), recorded: named(evidence.recorded) };
  }
  if (BY_COUNTS.has(code)) {
    const counted = countsText(act.counts, text);
    const claimed = counted === '' ? named(evidence.claimed) : counted;
    return { claimed, recorded: countsText(entry.counts, text) };
  }
  return { claimed: dayText(evidence.claimed), recorded: dayText(evidence.recorded) };
};

const Reason = ({ reason, compared }: { readonly reason: DeskReason; readonly compared: Compared }) => {
  const text = useText();
  const speaksFor = reason.weight > 0;
  const { claimed, recorded } = sidesOf(reason, compared, text);
  const label = text(`reason.${reason.code}`);
  const evidence =
    claimed === recorded || recorded === ''
      ? text('reason.both', { label, claimed })
      : text(BY_DAY_OF_ARTICLE.has(reason.code) ? 'reason.ofArticle' : 'reason.differing', {
          label,
          claimed,
          recorded,
        });
  return (
    <Flex tag="li" gap={2} alignItems="flex-start">
      <Flex paddingTop="3px" aria-hidden>
        {speaksFor ? (
          <Check width="12px" height="12px" fill="success600" />
        ) : (
          <Cross width="12px" height="12px" fill="danger600" />
        )}
      </Flex>
      <Typography variant="pi" textColor="neutral800">
        <VisuallyHidden>{text(speaksFor ? 'reason.for' : 'reason.against')}</VisuallyHidden>
        {evidence}
      </Typography>
    </Flex>
  );
};

/** Why a record is suggested: what speaks for it and what against it, each with what both sides say. */
export const Reasons = ({ reasons, ...compared }: Compared & { readonly reasons: readonly DeskReason[] }) => {
  const text = useText();
  return (
    <Flex tag="ul" direction="column" alignItems="flex-start" gap={1} aria-label={text('reason.list')}>
      {reasons.map((reason) => (
        <Reason key={reason.code} reason={reason} compared={compared} />
      ))}
    </Flex>
  );
};
