import type { Core } from '@strapi/strapi';
import type { Row } from '../rules/rows';
import type { End } from '../relations';
import { inBatches, inTransaction } from './batches';

type Stored = {
  readonly id: number;
  readonly document_id: string;
  readonly locale: string | null;
  readonly published_at: unknown;
};

type Table = Pick<End, 'table' | 'draftAndPublish'>;

const asRow =
  ({ draftAndPublish }: Table) =>
  ({ id, document_id, locale, published_at }: Stored): Row => ({
    id,
    documentId: document_id,
    locale,
    published: !draftAndPublish || published_at !== null,
  });

const COLUMNS = ['id', 'document_id', 'locale', 'published_at'];

/** Every row of these documents, in every locale and version. */
export const rowsOfDocuments = (
  strapi: Core.Strapi,
  end: Table,
  documentIds: readonly string[],
): Promise<readonly Row[]> =>
  inTransaction(strapi, end.table, (query) =>
    inBatches([...new Set(documentIds)], async (batch) => {
      const rows: Stored[] = await query().select(COLUMNS).whereIn('document_id', batch).orderBy('id');
      return rows.map(asRow(end));
    }),
  );

/** These very rows, those of them that are still there. */
export const rowsById = (strapi: Core.Strapi, end: Table, ids: readonly number[]): Promise<readonly Row[]> =>
  inTransaction(strapi, end.table, (query) =>
    inBatches([...new Set(ids)], async (batch) => {
      const rows: Stored[] = await query().select(COLUMNS).whereIn('id', batch);
      return rows.map(asRow(end));
    }),
  );

/** Every row of the documents that these rows belong to. */
export const rowsAround = async (
  strapi: Core.Strapi,
  end: Table,
  ids: readonly number[],
): Promise<readonly Row[]> => {
  const rows = await rowsById(strapi, end, ids);
  return rowsOfDocuments(
    strapi,
    end,
    rows.map(({ documentId }) => documentId),
  );
};
