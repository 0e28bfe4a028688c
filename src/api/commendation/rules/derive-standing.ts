import type { Core } from '@strapi/strapi';
import { type Standing, standingOf } from './standing';

type Row = { readonly id: number; readonly documentId: string };

/** Recomputes the standing of commendations from the published decisions that cancel them, in every locale and version. */
export const deriveStanding = async (strapi: Core.Strapi, documentIds: readonly string[]): Promise<void> => {
  for (const documentId of new Set(documentIds)) {
    const standing = await currentStanding(strapi, documentId);
    await strapi.db
      .query('api::commendation.commendation')
      .updateMany({ where: { documentId, standing: { $ne: standing } }, data: { standing } });
  }
};

type RecipientRow = Row & { readonly standing: string; readonly cancelledBy: readonly Row[] | Row | null };

/** A recipient whose award a decision cancels has lost it once that decision is public, and not before. */
const settleRecipient = async (
  strapi: Core.Strapi,
  recipient: RecipientRow,
  published: ReadonlySet<string>,
): Promise<{ readonly cancelled: boolean; readonly by?: string }> => {
  const by = [recipient.cancelledBy].flat()[0]?.documentId;
  if (by === undefined) return { cancelled: recipient.standing === 'cancelled' };
  const standing = published.has(by) ? 'cancelled' : 'granted';
  if (standing !== recipient.standing) {
    await strapi.db
      .query('api::recipient.recipient')
      .update({ where: { id: recipient.id }, data: { standing } });
  }
  return { cancelled: standing === 'cancelled', by };
};

const currentStanding = async (strapi: Core.Strapi, documentId: string): Promise<Standing> => {
  const recipients: RecipientRow[] = await strapi.db
    .query('api::recipient.recipient')
    .findMany({ where: { commendation: { documentId } }, populate: { cancelledBy: true } });
  const named = recipients.flatMap(({ cancelledBy }) =>
    [cancelledBy].flat().flatMap((row) => row?.documentId ?? []),
  );
  const decisions: Row[] = await strapi.db.query('api::decision.decision').findMany({
    select: ['id', 'documentId'],
    where: {
      publishedAt: { $notNull: true },
      $or: [{ kind: 'cancel', affects: { documentId } }, { documentId: { $in: named } }],
    },
  });
  const published = new Set(decisions.map((decision) => decision.documentId));
  const settled: { readonly cancelled: boolean; readonly by?: string }[] = [];
  // One after the other: the transaction of a write has one connection.
  for (const recipient of recipients) settled.push(await settleRecipient(strapi, recipient, published));
  const cancellations = [...published].map((decision) => ({
    namesRecipients: settled.some(({ by }) => by === decision),
  }));
  const cancelled = settled.filter((recipient) => recipient.cancelled).length;
  return standingOf(cancellations, { all: recipients.length, cancelled });
};

/** The commendations a decision affects, whole or in a recipient, in whichever version it says so. */
export const affectedBy = async (strapi: Core.Strapi, decisionDocumentId: string): Promise<string[]> => {
  const rows: Row[] = await strapi.db.query('api::commendation.commendation').findMany({
    select: ['id', 'documentId'],
    where: {
      $or: [
        { affectedBy: { documentId: decisionDocumentId } },
        { recipients: { cancelledBy: { documentId: decisionDocumentId } } },
      ],
    },
  });
  return rows.map(({ documentId }) => documentId);
};

/** The commendation a recipient belongs to. */
export const commendationOf = async (strapi: Core.Strapi, recipientDocumentId: string): Promise<string[]> => {
  const rows: Row[] = await strapi.db.query('api::commendation.commendation').findMany({
    select: ['id', 'documentId'],
    where: { recipients: { documentId: recipientDocumentId } },
  });
  return rows.map(({ documentId }) => documentId);
};
