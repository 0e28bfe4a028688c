import type { Core } from '@strapi/strapi';
import type { Join, JoinChanges, StoredJoin } from '../rules/joins';
import type { Relation, Side } from '../relations';
import { inBatches, inTransaction } from './batches';

/**
 * The one place that writes join tables. Strapi's document service joins a row with rows of its own locale
 * only, and answers "not found" where the target has none, so what locales share cannot be written through it.
 */

type Stored = Readonly<Record<string, number | null>> & { readonly id: number };

const fromStored =
  ({ source, target }: Relation) =>
  (row: Stored): StoredJoin => ({
    id: row.id,
    source: row[source.column] ?? 0,
    target: row[target.column] ?? 0,
    sourceOrder: source.orderColumn === undefined ? null : (row[source.orderColumn] ?? null),
    targetOrder: target.orderColumn === undefined ? null : (row[target.orderColumn] ?? null),
  });

const orderColumns = ({ source, target }: Relation, join: Join) => ({
  ...(source.orderColumn === undefined ? {} : { [source.orderColumn]: join.sourceOrder }),
  ...(target.orderColumn === undefined ? {} : { [target.orderColumn]: join.targetOrder }),
});

/** What these rows of one end are joined with, in the order they list it. */
export const joinsOf = (
  strapi: Core.Strapi,
  relation: Relation,
  { side, ids }: { side: Side; ids: readonly number[] },
): Promise<readonly StoredJoin[]> => {
  const { column, orderColumn = 'id' } = relation[side];
  return inTransaction(strapi, relation.joinTable, (query) =>
    inBatches([...new Set(ids)], async (batch) => {
      const rows: Stored[] = await query().select('*').whereIn(column, batch).orderBy([orderColumn, 'id']);
      return rows.map(fromStored(relation));
    }),
  );
};

/** Writes the changes of several rows; removals come first, lest a to-one relation has two targets meanwhile. */
export const writeChanges = (
  strapi: Core.Strapi,
  relation: Relation,
  changes: readonly JoinChanges[],
): Promise<void> =>
  inTransaction(strapi, relation.joinTable, async (query) => {
    const removed = changes.flatMap(({ remove }) => remove.map(({ id }) => id));
    await inBatches(removed, async (batch) => {
      await query().whereIn('id', batch).delete();
      return [];
    });
    const { source, target } = relation;
    const inserted = changes.flatMap(({ insert }) =>
      insert.map((join) => ({
        [source.column]: join.source,
        [target.column]: join.target,
        ...orderColumns(relation, join),
      })),
    );
    await inBatches(inserted, async (batch) => {
      await query().insert(batch);
      return [];
    });
    for (const join of changes.flatMap(({ reorder }) => reorder)) {
      await query().where({ id: join.id }).update(orderColumns(relation, join));
    }
  });
