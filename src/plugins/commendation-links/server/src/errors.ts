import { errors } from '@strapi/utils';
import createError from 'http-errors';
import type { Link, LinkState } from '../../shared/contracts';
import type { LinkProblem } from './domain/links/check-link';

type LinkProblemCode = 'invalid-link' | 'quote-not-in-article' | 'part-without-label';

/** 400, in the form Strapi's own validation answers in: one entry a field. */
export const invalidLink = (
  problems: readonly LinkProblem[],
  code: LinkProblemCode = 'invalid-link',
): Error =>
  new errors.ValidationError(problems.map(({ message }) => message).join('; '), {
    code,
    errors: problems.map(({ path, message }) => ({ path: [...path], message, name: 'ValidationError' })),
  });

/** 400 for one parameter of a question. */
export const invalidFilter = (name: string, message: string): Error =>
  new errors.ValidationError(message, { errors: [{ path: [name], message, name: 'ValidationError' }] });

/** 409, an HTTP error of the library Strapi's own error middleware knows: it has no such class of its own. */
export const conflict = (existing: Pick<Link, 'documentId' | 'state'>): Error =>
  createError(
    409,
    `This article is linked to this commendation in this scope already (link ${existing.documentId}, ${existing.state}); change that link instead`,
    { details: { code: 'duplicate-link', link: existing.documentId } },
  );

/** 409 where the link in the way is none that the caller may see. */
export const conflictUnseen = (): Error =>
  createError(409, 'This article is linked to this commendation in this scope already', {
    details: { code: 'duplicate-link' },
  });

/** 409 when the other link was not there yet as this one was checked. */
export const conflictAtOnce = (): Error =>
  createError(
    409,
    'This article was linked to this commendation in this scope at the same moment; read its links again',
    { details: { code: 'duplicate-link' } },
  );

/** Whether a write failed because the pair is linked already. */
export const isConflict = (error: unknown): boolean =>
  (error as { details?: { code?: string } } | null)?.details?.code === 'duplicate-link';

/** 403 that keeps its message: Strapi answers its own ForbiddenError with the bare word "Forbidden". */
export const forbidden = (message: string, details: object = {}): Error =>
  createError(403, message, { details });

/** 409: somebody has decided on this suggestion already. */
export const decidedAlready = (state: LinkState): Error =>
  createError(409, `This link was ${state} already; change it where links are edited`, {
    details: { code: 'already-decided', state },
  });
