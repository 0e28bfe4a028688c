import { isFetchError } from '@strapi/strapi/admin';
import type { Text } from '../hooks/use-text';

type ErrorBody = { readonly message?: string; readonly details?: { readonly code?: string } };

/** What went wrong and what to do, in the words of the desk. */
export const describeFailure = (error: unknown, text: Text): string => {
  if (!isFetchError(error)) return text('error.network');
  const { status } = error;
  const body = (error.response?.data as { error?: ErrorBody } | undefined)?.error;
  if (body?.details?.code === 'already-decided') return text('error.decided');
  if (status === 409 || body?.details?.code === 'duplicate-link') return text('error.duplicate');
  if (status === 403) return text('error.forbidden');
  if (body?.details?.code === 'quote-not-in-article') return text('error.quote');
  if (body?.details?.code === 'part-without-label') return text('error.partLabel');
  if (status === 400) return text('error.invalid', { message: body?.message ?? '' });
  return text('error.server', { status: status ?? 500 });
};
