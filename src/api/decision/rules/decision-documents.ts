import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { decisionNumberKey } from 'vietnamese-text';
import type { Data, DocumentContext, Next } from '../../../documents';
import { targetAfter } from '../../../locales/rules/relation-data';
import { oneAtATime } from '../../../one-at-a-time';
import { saidToReader } from '../../../staff-request';
import { yearOf } from './year-of';

const UID = 'api::decision.decision';

type Target = ReturnType<typeof targetAfter>;

const issuerDocumentId = async (strapi: Core.Strapi, target: Target): Promise<string | undefined> => {
  if (!target || 'documentId' in target) return target?.documentId;
  const row = await strapi.db.query('api::organisation.organisation').findOne({ where: target });
  return row?.documentId as string | undefined;
};

type Numbered = {
  readonly number: string;
  readonly numberKey: string;
  readonly year: unknown;
  readonly issuer: Target;
};

/** The desk offers to duplicate with one press, and asks for a value of its own where these fields say so. */
const ASKED_OF_A_COPY = { prohibitedFields: [[['number'], 'unique']] };

const assertUnique = async (
  strapi: Core.Strapi,
  decision: Numbered,
  { action, params: { documentId } }: DocumentContext,
): Promise<void> => {
  const issuer = await issuerDocumentId(strapi, decision.issuer);
  const same = await strapi.db.query(UID).findOne({
    where: {
      numberKey: decision.numberKey,
      year: decision.year ?? null,
      issuer: issuer ? { documentId: issuer } : { id: { $null: true } },
      ...(documentId && action !== 'clone' ? { documentId: { $ne: documentId } } : {}),
    },
  });
  if (!same) return;
  const message = saidToReader(strapi, {
    vi: `Số ${decision.number} đã có trong hồ sơ: mỗi cơ quan ban hành chỉ dùng một số một lần trong năm. Hãy mở quyết định đang có, hoặc xem lại số, năm và cơ quan ban hành.`,
    en: `Decision ${decision.number} of this issuer and year exists already (${String(same.documentId)}); a number is used once a year by one issuer`,
  });
  throw new errors.ValidationError(message, {
    code: 'duplicate-decision',
    existing: { uid: UID, documentId: same.documentId },
    errors: [{ path: ['number'], message, name: 'ValidationError' }],
    ...(action === 'clone' ? ASKED_OF_A_COPY : {}),
  });
};

/** Number and year are normalised and unique per issuer (a number starts again each year). */
export const decisionDocuments =
  (strapi: Core.Strapi) =>
  async (context: DocumentContext, next: Next): Promise<unknown> => {
    if (context.uid !== UID || !['create', 'update', 'clone'].includes(context.action)) return next();
    const { documentId, data = {} } = context.params;
    const current: Data | null = documentId
      ? await strapi.db
          .query(UID)
          .findOne({ where: { documentId, publishedAt: null }, populate: { issuer: true } })
      : null;
    const merged: Data = { ...current, ...data };
    const { number } = merged;
    if (typeof number !== 'string') return next();
    const derived = {
      numberKey: decisionNumberKey(number),
      year: yearOf(merged.issuedOn) ?? merged.year ?? null,
    };
    return oneAtATime(strapi, 'numbers of decisions', async () => {
      const issuer = targetAfter(current?.issuer, data.issuer);
      await assertUnique(strapi, { number, issuer, ...derived }, context);
      context.params.data = { ...data, ...derived };
      return next();
    });
  };
