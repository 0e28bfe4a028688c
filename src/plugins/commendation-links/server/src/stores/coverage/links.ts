import type { Core } from '@strapi/types';
import type { Knex } from 'knex';
import { LINK_UID } from '../../../../shared/constants';
import type { Link } from '../../../../shared/contracts';
import type { Side } from '../../../../shared/desk-contracts';
import { linkEnds } from '../../plugin-config';
import { actDate, joinCounts, shownActs } from './acts';
import { type Found, type Page, foundOn, orderBySort } from './page';
import { type CoverageScope, shownRow } from './scope';

/** Confirmed links as coverage sees them (alias `link`), with the act they report (`told`) where there is one. */

/** What the links are shown with of their acts. */
export type ActsTold = {
  /** Titles, to be sorted by. */
  readonly titles?: boolean;
  /** The days they are dated by. */
  readonly dates?: boolean;
};

type ActsRead = ActsTold & {
  /** Locale the acts must have a version in. */
  readonly locale?: string;
  /** Whether their recorded counts are read as well, as `told.<kind>`. */
  readonly counts?: boolean;
};

/**
 * The acts, read once into a table of their own. Joined to each link instead, a hundred thousand links would
 * look up their act in four tables one by one.
 */
const actsOnce = (scope: CoverageScope, { locale, counts, titles, dates }: ActsRead): Knex.QueryBuilder => {
  const { connection } = scope.strapi.db;
  const acts = shownActs(scope, { locale, dates }).select('act.document_id');
  if (dates) void acts.select(connection.raw(`${actDate(scope)} as date`));
  if (titles) void acts.select(`act.${scope.tables.target.titleColumn} as title`);
  if (counts) {
    joinCounts(acts, scope);
    const columns = Object.entries(scope.tables.target.counts?.columns ?? {});
    void acts.select(columns.map(([key, column]) => `counted.${column} as ${key}`));
  }
  return acts;
};

/** A link is listed when its reader may read the entry at each end; an end that is gone keeps nothing back. */
const whereEndReadable = (query: Knex.QueryBuilder, scope: CoverageScope, side: Side): void => {
  const rows = scope.readable[side];
  if (!rows) return;
  const { connection } = scope.strapi.db;
  const column = `link.${linkEnds(scope.strapi)[side].idColumn}`;
  const entries = () =>
    connection(`${scope.tables[side].table} as own`)
      .select('own.id')
      .whereRaw('own.document_id = ??', [column]);
  void query.where((either) => {
    void either.whereExists(entries().whereIn('own.id', rows())).orWhereNotExists(entries());
  });
};

/**
 * Words of the text filter, asked of the ends of each link that all else leaves: of the tens of thousands of documents
 * that hold a common word, most are of no link that is wanted. The act is named by its own row where that is joined,
 * or SQLite would look for the words before it has compared the counts.
 */
const whereText = (
  query: Knex.QueryBuilder,
  { matching }: CoverageScope,
  { act }: { readonly act: string },
): void => {
  const { source, target } = matching;
  if (!source || !target) return;
  void query.where((either) => {
    void either
      .whereExists(target().whereRaw('document_id = ??', [act]))
      .orWhereExists(source().whereRaw('document_id = ??', ['link.article_document_id']));
  });
};

/** Links whose act is gone have no field to filter by, and no counts to compare. */
const needAct = ({ filters: { year, awardType, grantor } }: CoverageScope, { counts }: ActsRead): boolean =>
  counts === true || year !== undefined || awardType !== undefined || grantor !== undefined;

/** Confirmed links after the filters. */
export const confirmedLinks = (scope: CoverageScope, acts: ActsRead): Knex.QueryBuilder => {
  const query = scope.strapi.db.connection(`${scope.tables.links} as link`).where('link.state', 'confirmed');
  const ends = ['told.document_id', 'link.commendation_document_id'] as const;
  const needed = needAct(scope, acts);
  const told = needed || acts.dates === true;
  if (told) void query.withMaterialized('told', actsOnce(scope, acts));
  if (needed) void query.join('told', ...ends);
  else if (told) void query.leftJoin('told', ...ends);
  whereText(query, scope, { act: ends[told ? 0 : 1] });
  for (const side of ['source', 'target'] as const) whereEndReadable(query, scope, side);
  return query;
};

export type DatedLink = { readonly id: number; readonly date: string | null };

/** A page shows days; to count rows takes neither. */
export const toldOn = ({ sort }: Page): ActsTold => ({ dates: true, titles: sort.key === 'title' });

/** One page of such links: their ids, in order, with the dates of their acts. */
export const pageOfLinks = async (
  links: Knex.QueryBuilder,
  scope: CoverageScope,
  page: Page,
): Promise<Found<DatedLink>> => {
  const { connection } = scope.strapi.db;
  const query = links.select('link.id as id', 'told.date as date');
  if (page.sort.key === 'articleTitle') {
    const { sql, bindings } = shownRow(scope, { side: 'source', alias: 'article' });
    void query.leftJoin(`${scope.tables.source.table} as article`, (on) => {
      void on
        .on('article.document_id', '=', 'link.article_document_id')
        .andOn(connection.raw(sql, bindings) as never);
    });
  }
  orderBySort(query, page.sort, {
    date: 'told.date',
    titles: { title: 'told.title', articleTitle: `article.${scope.tables.source.titleColumn}` },
  });
  return foundOn<DatedLink>(query.orderBy('link.id', page.sort.direction), page);
};

export const findLinksById = async (
  strapi: Core.Strapi,
  ids: readonly number[],
): Promise<ReadonlyMap<number, Link>> => {
  const rows = (await strapi.db.query(LINK_UID).findMany({ where: { id: { $in: [...ids] } } })) as (Link & {
    readonly id: number;
  })[];
  return new Map(rows.map((row) => [row.id, row]));
};
