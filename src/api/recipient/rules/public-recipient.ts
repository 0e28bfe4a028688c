import { initials } from './initials';

/**
 * What the public may know of a recipient (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15): the whole name, its
 * initials, or nothing but that the counts include somebody. With initials, what else would give the person
 * away goes too.
 */
export type Recipient = Readonly<Record<string, unknown>>;

/** Fields that name a person or make them known; the public cannot search or sort by them either. */
export const IDENTIFYING_FIELDS = [
  'displayName',
  'honorific',
  'positionAtTime',
  'unitAtTime',
  'annexSection',
] as const;

const WITHHELD = ['honorific', 'positionAtTime', 'unitAtTime', 'annexSection'] as const;

/** `undefined` when the recipient may not appear at all, which is also so when its visibility is not known. */
export const publicRecipient = (recipient: Recipient): Recipient | undefined => {
  if (recipient.visibility === 'full') return recipient;
  if (recipient.visibility !== 'initials') return undefined;
  const shown: Record<string, unknown> = { ...recipient };
  if (typeof shown.displayName === 'string') shown.displayName = initials(shown.displayName);
  for (const field of WITHHELD) if (field in shown) shown[field] = null;
  return shown;
};
