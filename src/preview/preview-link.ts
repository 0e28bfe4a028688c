import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a preview shows: one entry, in one locale, as draft or as published. */
export type PreviewRequest = {
  readonly uid: string;
  readonly documentId: string;
  /** The empty string for a type without locales. */
  readonly locale: string;
  readonly status: 'draft' | 'published';
};

const MEMBERS = ['uid', 'documentId', 'locale', 'status', 'expires'] as const;

type Signed = { readonly [Member in (typeof MEMBERS)[number]]: string };

/** None of the members can hold a line break, so no two requests read the same. */
const signatureOf = (signed: Signed, secret: string): string =>
  createHmac('sha256', secret)
    .update(MEMBERS.map((member) => signed[member]).join('\n'))
    .digest('base64url');

export type Signing = {
  /** The page of the frontend that shows previews; its own query parameters stay. */
  readonly baseUrl: string;
  readonly secret: string;
  /** Seconds since 1970 after which the frontend must refuse the link. */
  readonly expires: number;
};

/** The address of a preview: the request, when it ends, and an HMAC-SHA-256 over both. */
export const signPreview = (request: PreviewRequest, { baseUrl, secret, expires }: Signing): string => {
  const signed: Signed = { ...request, expires: String(expires) };
  const url = new URL(baseUrl);
  for (const member of MEMBERS) url.searchParams.set(member, signed[member]);
  url.searchParams.set('signature', signatureOf(signed, secret));
  return url.toString();
};

export type Verdict =
  | { readonly ok: true; readonly request: PreviewRequest }
  | { readonly ok: false; readonly code: 'incomplete' | 'wrong-signature' | 'expired' };

const sameText = (a: string, b: string): boolean => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
};

/**
 * What a frontend does with such an address before it shows a draft.
 * @param now seconds since 1970.
 */
export const verifyPreview = (url: string, { secret, now }: { secret: string; now: number }): Verdict => {
  const { searchParams } = new URL(url);
  const member = (name: string): string => searchParams.get(name) ?? '';
  const signed: Signed = {
    uid: member('uid'),
    documentId: member('documentId'),
    locale: member('locale'),
    status: member('status'),
    expires: member('expires'),
  };
  const { uid, documentId, locale, status, expires } = signed;
  if (!uid || !documentId || !/^\d+$/.test(expires)) return { ok: false, code: 'incomplete' };
  if (!sameText(member('signature'), signatureOf(signed, secret)))
    return { ok: false, code: 'wrong-signature' };
  if (now > Number(expires)) return { ok: false, code: 'expired' };
  if (status !== 'draft' && status !== 'published') return { ok: false, code: 'incomplete' };
  return { ok: true, request: { uid, documentId, locale, status } };
};
