import type { Knex } from 'knex';
import type { CoverageSort } from '../../../../shared/coverage-contracts';

export type Page = { readonly sort: CoverageSort; readonly limit: number; readonly offset: number };

type Order = { readonly date: string; readonly titles: { readonly [Key in CoverageSort['key']]?: string } };

/** Rows of one page, and how many there are on all pages: counted in the same pass over the tables. */
export type Found<Row> = { readonly rows: readonly Row[]; readonly total: number };

type Counted = { readonly total: string | number };

/** Acts without a date come last either way: they are the ones still to be completed. */
export const orderBySort = (
  query: Knex.QueryBuilder,
  { key, direction }: CoverageSort,
  { date, titles }: Order,
): void => {
  const title = titles[key];
  if (title) void query.orderBy(title, direction);
  else void query.orderByRaw(`(${date}) is null`).orderByRaw(`${date} ${direction}`);
};

export const totalOf = async (query: Knex.QueryBuilder): Promise<number> => {
  const row = (await query.count('* as total').first()) as Counted | undefined;
  return Number(row?.total ?? 0);
};

/** Runs a query that is selected and ordered; a page behind the last one is empty, with a total of 0. */
export const foundOn = async <Row>(
  query: Knex.QueryBuilder,
  { limit, offset }: Page,
): Promise<Found<Row>> => {
  const rows = (await query
    .select(query.client.raw('count(*) over () as total'))
    .limit(limit)
    .offset(offset)) as (Row & Counted)[];
  return { rows, total: Number(rows[0]?.total ?? 0) };
};
