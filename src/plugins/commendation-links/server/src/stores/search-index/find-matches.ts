import type { Core } from '@strapi/types';
import type { Knex } from 'knex';
import type { Side } from '../../../../shared/desk-contracts';
import { type RelevanceRule, type SearchColumn, relevanceRules } from '../../domain/search/relevance';
import type { SearchQuery } from '../../domain/search/search-text';
import { SEARCH_TABLES } from './model';

/**
 * The place of a text in a column, from 1; 0 when it is not there. Unlike LIKE it needs no escaping and no
 * case folding.
 */
const placeIn = (strapi: Core.Strapi): string =>
  strapi.db.dialect.client === 'postgres' ? 'strpos(??, ?)' : 'instr(??, ?)';

const holdsIn = (strapi: Core.Strapi, columns: readonly SearchColumn[], text: string) => {
  const place = placeIn(strapi);
  return (some: Knex.QueryBuilder) => {
    for (const column of columns) void some.orWhereRaw(`${place} > 0`, [column, text]);
  };
};

/**
 * Rows that hold every word of the query. Those with all of them in one piece are told by that: words that every
 * record has would else be looked for one by one, which takes four times as long.
 */
const holdingAll = (
  strapi: Core.Strapi,
  { side, query: { phrase, words }, columns }: Pick<MatchRequest, 'side' | 'query' | 'columns'>,
): Knex.QueryBuilder => {
  const isOneWord = words.every((word) => word === phrase);
  return strapi.db
    .getConnection(SEARCH_TABLES[side])
    .select('document_id')
    .where((either) => {
      void either.where(holdsIn(strapi, columns, phrase));
      if (isOneWord) return;
      void either.orWhere((each) => {
        for (const word of words) void each.where(holdsIn(strapi, columns, word));
      });
    });
};

type Piece = { readonly sql: string; readonly bindings: readonly (string | number)[] };

/** SQL of the sum of the weights of the rules that a row follows. */
const scoreOf = (strapi: Core.Strapi, rules: readonly RelevanceRule[]): Piece => {
  const cases = rules.map(({ column, text, start, weight, otherwise }): Piece => {
    const rest = scoreOf(strapi, otherwise);
    return {
      sql: `case when ${placeIn(strapi)} ${start ? '= 1' : '> 0'} then ? else ${rest.sql} end`,
      bindings: [column, text, weight, ...rest.bindings],
    };
  });
  return {
    sql: cases.map(({ sql }) => sql).join(' + ') || '0',
    bindings: cases.flatMap(({ bindings }) => bindings),
  };
};

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
  const score = scoreOf(strapi, relevanceRules(query, columns));
  const rows = holdingAll(strapi, { side, query, columns })
    .orderByRaw(`(${score.sql}) desc`, score.bindings)
    .orderByRaw("coalesce(sort_date, '') desc")
    .orderBy('document_id')
    .limit(limit)
    .offset(offset);
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
  request: Pick<MatchRequest, 'side' | 'query' | 'columns'>,
): Knex.QueryBuilder => {
  const rows = holdingAll(strapi, request);
  return request.columns.length === 0 ? rows.whereRaw('1 = 0') : rows;
};
