import type { Core } from '@strapi/strapi';
import { namesChildUnasked } from '../api/recipient/rules/chosen-visibility';
import { inBatches } from '../locales/stores/batches';

const RECIPIENT = 'api::recipient.recipient';

type Row = { readonly id: number; readonly [field: string]: unknown };

/**
 * Shows children by initials whom an earlier version, or an archive made by one, names in full without consent on
 * record. At every start: an archive may have come in since the last.
 */
export const hideUnaskedChildren = async (strapi: Core.Strapi): Promise<void> => {
  const recipients = strapi.db.query(RECIPIENT);
  const rows: Row[] = await recipients.findMany({
    select: ['id', 'minor', 'visibility', 'consentNote'],
    where: { minor: true, visibility: 'full' },
  });
  const ids = rows.filter(namesChildUnasked).map(({ id }) => id);
  await inBatches(ids, async (batch) => {
    await recipients.updateMany({ where: { id: { $in: [...batch] } }, data: { visibility: 'initials' } });
    return [];
  });
  if (ids.length > 0) {
    strapi.log.warn(
      `${ids.length} recipients are children who were named in full without a note of consent: they are shown by ` +
        'initials now. To name one in full, choose it again and say in the note who consented.',
    );
  }
};
