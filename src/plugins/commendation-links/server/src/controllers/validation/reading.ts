import { errors } from '@strapi/utils';
import { type Verdict, VERDICTS } from '../../../../shared/reading-contracts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** `{ data: { verdict: 'confirm' | 'reject' } }`, also without `data`. */
export const readVerdict = (body: unknown): Verdict => {
  const data = isRecord(body) && isRecord(body.data) ? body.data : body;
  const found = isRecord(data) ? VERDICTS.find((verdict) => verdict === data.verdict) : undefined;
  if (found) return found;
  const message = `verdict must be one of: ${VERDICTS.join(', ')}`;
  throw new errors.ValidationError(message, {
    errors: [{ path: ['verdict'], message, name: 'ValidationError' }],
  });
};
