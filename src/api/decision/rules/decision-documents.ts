import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { type Data, type DocumentContext, type Next, relationTarget } from '../../../documents';
import { oneAtATime } from '../../../one-at-a-time';
import { numberKey, yearOf } from './number-key';

const UID = 'api::decision.decision';

const issuerDocumentId = async (strapi: Core.Strapi, value: unknown): Promise<string | undefined> => {
  const target = relationTarget(value);
  if (!target || 'documentId' in target) return target?.documentId;
  const row = await strapi.db.query('api::organisation.organisation').findOne({ where: target });
  return row?.documentId as string | undefined;
};

const assertUnique = async (strapi: Core.Strapi, decision: Data, documentId?: string): Promise<void> => {
  const issuer = await issuerDocumentId(strapi, decision.issuer);
  const same = await strapi.db.query(UID).findOne({
    where: {
      numberKey: decision.numberKey,
      year: decision.year ?? null,
      issuer: issuer ? { documentId: issuer } : { id: { $null: true } },
      ...(documentId ? { documentId: { $ne: documentId } } : {}),
    },
  });
  if (!same) return;
  const message = `Decision ${String(decision.number)} of this issuer and year exists already (${String(same.documentId)}); a number is used once a year by one issuer`;
  throw new errors.ValidationError(message, {
    code: 'duplicate-decision',
    errors: [{ path: ['number'], message, name: 'ValidationError' }],
  });
};

/** Number and year are normalised and unique per issuer (a number starts again each year). */
export const decisionDocuments =
  (strapi: Core.Strapi) =>
  async (context: DocumentContext, next: Next): Promise<unknown> => {
    if (context.uid !== UID || !['create', 'update'].includes(context.action)) return next();
    const { documentId, data = {} } = context.params;
    const current: Data | null = documentId
      ? await strapi.db
          .query(UID)
          .findOne({ where: { documentId, publishedAt: null }, populate: { issuer: true } })
      : null;
    const merged: Data = { ...current, ...data };
    if (typeof merged.number !== 'string') return next();
    const derived = {
      numberKey: numberKey(merged.number),
      year: yearOf(merged.issuedOn) ?? merged.year ?? null,
    };
    return oneAtATime(strapi, 'numbers of decisions', async () => {
      await assertUnique(strapi, { ...merged, ...derived }, documentId);
      context.params.data = { ...data, ...derived };
      return next();
    });
  };
