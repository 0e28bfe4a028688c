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

const currentStanding = async (strapi: Core.Strapi, documentId: string): Promise<Standing> => {
  const decisions: Row[] = await strapi.db.query('api::decision.decision').findMany({
    select: ['id', 'documentId'],
    where: { kind: 'cancel', publishedAt: { $notNull: true }, affects: { documentId } },
  });
  const recipients: { standing: string; cancelledBy: Row | null }[] = await strapi.db
    .query('api::recipient.recipient')
    .findMany({ where: { commendation: { documentId } }, populate: { cancelledBy: true } });
  const cancelled = recipients.filter(({ standing }) => standing === 'cancelled');
  const cancellations = decisions.map((decision) => ({
    namesRecipients: cancelled.some(({ cancelledBy }) => cancelledBy?.documentId === decision.documentId),
  }));
  return standingOf(cancellations, { all: recipients.length, cancelled: cancelled.length });
};

/** The commendations a decision affects, in whichever version it says so. */
export const affectedBy = async (strapi: Core.Strapi, decisionDocumentId: string): Promise<string[]> => {
  const rows: Row[] = await strapi.db.query('api::commendation.commendation').findMany({
    select: ['id', 'documentId'],
    where: { affectedBy: { documentId: decisionDocumentId } },
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
