import type { Knex } from 'knex';
import { COUNT_KEYS } from '../../../../shared/constants';
import type { CountKey } from '../../../../shared/contracts';
import { type ActsTold, type DatedLink, confirmedLinks, pageOfLinks, toldOn } from './links';
import { type Found, type Page, totalOf } from './page';
import type { CoverageScope } from './scope';

/** The number of one kind that a link reports: null, and so no difference, where the text does not say. */
const reportedCount = ({ strapi }: CoverageScope, key: CountKey): string =>
  strapi.db.dialect.client === 'postgres'
    ? `cast(link.reported ->> '${key}' as numeric)`
    : `json_extract(link.reported, '$.${key}')`;

/**
 * Links whose counts cannot stand beside those recorded, or whose quote is no longer in the article: the rule of `disagreeingCounts` (domain/links), told
 * to the database, because it must be asked of every link.
 */
const disagreeingLinks = (scope: CoverageScope, told: ActsTold): Knex.QueryBuilder => {
  const kinds = COUNT_KEYS.filter((key) => scope.tables.target.counts?.columns[key] !== undefined);
  const query = confirmedLinks(scope, { ...told, locale: scope.filters.locale, counts: true });
  const anyKind = (operator: '<>' | '>') => (some: Knex.QueryBuilder) => {
    void some.whereRaw('1 = 0');
    for (const key of kinds)
      void some.orWhereRaw(`${reportedCount(scope, key)} ${operator} ??`, [`told.${key}`]);
  };
  return query.where((either) => {
    void either
      .where((whole) => void whole.where('link.scope', 'whole').where(anyKind('<>')))
      .orWhere((subset) => void subset.where('link.scope', 'subset').where(anyKind('>')))
      .orWhere('link.quote_missing', true);
  });
};

export const findCountDifferences = (scope: CoverageScope, page: Page): Promise<Found<DatedLink>> =>
  pageOfLinks(disagreeingLinks(scope, toldOn(page)), scope, page);

export const countCountDifferences = (scope: CoverageScope): Promise<number> =>
  totalOf(disagreeingLinks(scope, {}));
