import type { Core } from '@strapi/types';
import type { Knex } from 'knex';
import type { Side } from '../../../../shared/desk-contracts';
import { type SearchColumn, relevanceRules } from '../../domain/search/relevance';
import type { SearchQuery } from '../../domain/search/search-text';
import { SEARCH_TABLES } from './model';

/**
 * The place of a text in a column, from 1; 0 when it is not there. Unlike LIKE it needs no escaping and no
 * case folding.
 */
const placeIn = (strapi: Core.Strapi): string =>
  strapi.db.dialect.client === 'postgres' ? 'strpos(??, ?)' : 'instr(??, ?)';

const holds = (
  query: Knex.QueryBuilder,
  place: string,
  search: { word: string; columns: readonly string[] },
) =>
  query.where((some) => {
    for (const column of search.columns) void some.orWhereRaw(`${place} > 0`, [column, search.word]);
  });

export type MatchRequest = {
  readonly side: Side;
  readonly query: SearchQuery;
  /** The columns this reader may search. */
  readonly columns: readonly SearchColumn[];
  readonly offset: number;
  readonly limit: number;
};

/**
 * Document ids of the rows that hold every word of the query, the most relevant first.
 *
 * One pass over a table of short folded rows: the same on every database, and within the time a keystroke
 * has at 50,000 documents. No B-tree serves words inside a text, and a full-text index would be another one
 * in each database.
 */
export const findMatches = async (strapi: Core.Strapi, request: MatchRequest): Promise<readonly string[]> => {
  const { side, query, columns, offset, limit } = request;
  const place = placeIn(strapi);
  const rules = relevanceRules(query, columns);
  const score = rules.map(({ start }) => `case when ${place} ${start ? '= 1' : '> 0'} then ? else 0 end`);
  const rows = strapi.db
    .getConnection(SEARCH_TABLES[side])
    .select('document_id')
    .orderByRaw(
      `(${score.join(' + ') || '0'}) desc`,
      rules.flatMap(({ column, text, weight }) => [column, text, weight]),
    )
    .orderByRaw("coalesce(sort_date, '') desc")
    .orderBy('document_id')
    .limit(limit)
    .offset(offset);
  for (const word of query.words) void holds(rows, place, { word, columns });
  return ((await rows) as { document_id: string }[]).map(({ document_id }) => document_id);
};

/** Document ids in the order of their dates, the newest first: what is offered before anything is typed. */
export const findNewest = async (
  strapi: Core.Strapi,
  { side, offset, limit }: Pick<MatchRequest, 'side' | 'offset' | 'limit'>,
): Promise<readonly string[]> => {
  const rows = (await strapi.db
    .getConnection(SEARCH_TABLES[side])
    .select('document_id')
    .orderByRaw("coalesce(sort_date, '') desc")
    .orderBy('document_id')
    .limit(limit)
    .offset(offset)) as { document_id: string }[];
  return rows.map(({ document_id }) => document_id);
};

/** Document ids of the rows that hold every word of the query, as a query to stand inside another. */
export const documentsHolding = (
  strapi: Core.Strapi,
  { side, query, columns }: Pick<MatchRequest, 'side' | 'query' | 'columns'>,
): Knex.QueryBuilder => {
  const rows = strapi.db.getConnection(SEARCH_TABLES[side]).select('document_id');
  if (columns.length === 0) return rows.whereRaw('1 = 0');
  for (const word of query.words) void holds(rows, placeIn(strapi), { word, columns });
  return rows;
};
