import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { type DocumentContext, type Next, relationTargets } from '../../../documents';
import { oneAtATime } from '../../../one-at-a-time';
import { mayBeNamed, saidToReader } from '../../../staff-request';
import { RECIPIENT_UID } from './private-queries';

const COMMENDATION_UID = 'api::commendation.commendation';
const WRITES = new Set(['create', 'update', 'clone']);

type Owned = {
  readonly documentId: string;
  readonly displayName: string;
  readonly commendation: { readonly documentId: string; readonly title: string | null } | null;
};

/** Recipients among these that are somebody else's. A clone is another document than the one it is made from. */
const ownedByOthers = async (
  strapi: Core.Strapi,
  { action, params }: DocumentContext,
): Promise<readonly Owned[]> => {
  const targets = relationTargets(params.data?.recipients);
  if (targets.length === 0) return [];
  const rows: Owned[] = await strapi.db.query(RECIPIENT_UID).findMany({
    where: { $or: targets.map((target) => ({ ...target })) },
    populate: { commendation: { select: ['documentId', 'title'] } },
  });
  const own = action === 'update' ? params.documentId : undefined;
  return rows.filter(({ commendation }) => commendation && commendation.documentId !== own);
};

/** What may be named depends on who asks: a document id was given by the caller, a name was not. */
const refusal = (strapi: Core.Strapi, taken: readonly Owned[]): Error => {
  const mayName = mayBeNamed(strapi, RECIPIENT_UID) && mayBeNamed(strapi, COMMENDATION_UID);
  const named = taken.map(({ documentId, displayName, commendation }) =>
    mayName ? `“${displayName}” (“${commendation?.title ?? ''}”)` : documentId,
  );
  const list = named.join(', ');
  const message = saidToReader(strapi, {
    vi: `Người hoặc tập thể này đã thuộc lần khen thưởng khác: ${list}. Mỗi lần khen thưởng có danh sách riêng: hãy tạo mục mới trong danh sách. Nếu trước đây ghi nhầm chỗ, mở chính mục đó ở “Đối tượng được khen” để chuyển.`,
    en: `recipients: these belong to another commendation: ${list}. Make recipients of its own, or move one by its own field commendation`,
  });
  return new errors.ValidationError(message, {
    code: 'recipient-of-another-commendation',
    errors: [{ path: ['recipients'], message, name: 'ValidationError' }],
  });
};

/**
 * Nobody is taken off the list of one award by being put on another's: who is honoured twice stands on record
 * twice. Moving a recipient that was entered in the wrong place is a change of its own, made in the recipient.
 */
export const belongsToOneAward =
  (strapi: Core.Strapi) =>
  async (context: DocumentContext, next: Next): Promise<unknown> => {
    if (context.uid !== COMMENDATION_UID || !WRITES.has(context.action)) return next();
    if (relationTargets(context.params.data?.recipients).length === 0) return next();
    // Two awards that take the same free recipient at once would both find it free.
    return oneAtATime(strapi, 'recipients of commendations', async () => {
      const taken = await ownedByOthers(strapi, context);
      if (taken.length > 0) throw refusal(strapi, taken);
      return next();
    });
  };
