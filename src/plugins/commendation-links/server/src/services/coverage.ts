import type { Core } from '@strapi/types';
import {
  COVERAGE_NEEDS,
  type CoverageFilters,
  type CoverageListResponse,
  type CoverageListView,
  type CoverageOptions,
  type CoverageOverview,
  type CoverageRows,
  type CoverageSort,
  type CoverageSummaryResponse,
} from '../../../shared/coverage-contracts';
import type { Side } from '../../../shared/desk-contracts';
import { inYearOrder } from '../domain/coverage/year-order';
import { getService } from '../get-service';
import { countByYearAndType, namesInUse, yearsOfActs } from '../stores/coverage/summary';
import { countActs, countUnreported } from '../stores/coverage/unreported';
import { enabledLocales } from '../stores/locales';
import type { Ability } from './desk-rights';

const ACTS: readonly Side[] = ['target'];

/** The most rows an export holds; beyond it, filters make it smaller. */
export const MAX_EXPORTED_ROWS = 50_000;

export type ListRequest<View extends CoverageListView = CoverageListView> = {
  readonly view: View;
  readonly filters: CoverageFilters;
  readonly sort: CoverageSort;
};
export type PageRequest<View extends CoverageListView = CoverageListView> = ListRequest<View> & {
  readonly page: number;
  readonly pageSize: number;
};

/** What is reported and what is not, for the desk: lists, numbers and their export. */
export const coverage = ({ strapi }: { strapi: Core.Strapi }) => {
  const scopes = () => getService(strapi, 'coverageScope');
  const views = () => getService(strapi, 'coverageViews');

  const isToBeHad = (ability: Ability, view: CoverageListView): boolean =>
    !scopes()
      .lacks(ability)
      .some(({ field }) => field === COVERAGE_NEEDS[view]);

  return {
    /**
     * One page of a list, in the order asked for. A view that lacks what it is about is empty and says so in `lacks`.
     * @throws 403, ValidationError as `coverageScope.of`.
     */
    async list<View extends CoverageListView>(
      ability: Ability,
      { view, filters, sort, page, pageSize }: PageRequest<View>,
    ): Promise<CoverageListResponse<View>> {
      const { sides, count, read } = views()[view];
      const scope = await scopes().of(ability, { filters, sides });
      const data: CoverageRows[View][] = [];
      let total = 0;
      if (isToBeHad(ability, view)) {
        const found = await read(ability, scope, { sort, limit: pageSize, offset: (page - 1) * pageSize });
        for await (const some of found.rows) data.push(...some);
        // A page behind the last one has no row to tell the total by.
        total = found.total || (page > 1 ? await count(scope) : 0);
      }
      const pagination = { page, pageSize, pageCount: Math.ceil(total / pageSize), total };
      return { data, meta: { pagination, lacks: scopes().lacks(ability) } };
    },

    /** Every row of a list, some at a time, up to MAX_EXPORTED_ROWS. Throws before the first, like `list`. */
    async export<View extends CoverageListView>(
      ability: Ability,
      { view, filters, sort }: ListRequest<View>,
    ): Promise<AsyncIterable<readonly CoverageRows[View][]>> {
      const { sides, read } = views()[view];
      const scope = await scopes().of(ability, { filters, sides });
      const limit = isToBeHad(ability, view) ? MAX_EXPORTED_ROWS : 0;
      return (await read(ability, scope, { sort, limit, offset: 0 })).rows;
    },

    /** Numbers of acts by year and award type, the last year first; acts without a year come last. */
    async summary(ability: Ability, filters: CoverageFilters): Promise<CoverageSummaryResponse> {
      const scope = await scopes().of(ability, { filters, sides: ACTS });
      const names = new Map((await namesInUse(scope, 'awardType')).map((each) => [each.documentId, each]));
      const groups = (await countByYearAndType(scope)).map(({ awardType, ...group }) => ({
        ...group,
        awardType:
          awardType === null ? null : (names.get(awardType) ?? { documentId: awardType, name: null }),
      }));
      return {
        data: inYearOrder(groups),
        meta: { lacks: scopes().lacks(ability) },
      };
    },

    /** What the filters can be set to. */
    async options(ability: Ability, { locale }: { locale?: string }): Promise<CoverageOptions> {
      const inLocale = await scopes().of(ability, { filters: { locale }, sides: ACTS });
      return {
        years: await yearsOfActs({ ...inLocale, filters: {} }),
        awardTypes: await namesInUse(inLocale, 'awardType'),
        grantors: await namesInUse(inLocale, 'grantor'),
        locales: inLocale.tables.target.localized ? (await enabledLocales(strapi)).codes : [],
      };
    },

    /** The numbers of the homepage: how many rows each list has. */
    async overview(ability: Ability): Promise<CoverageOverview> {
      const acts = await scopes().of(ability, { filters: {}, sides: ACTS });
      const countOf = async (view: CoverageListView): Promise<number | null> => {
        const { sides, count } = views()[view];
        if (!scopes().mayRead(ability, sides) || !isToBeHad(ability, view)) return null;
        return count(await scopes().of(ability, { filters: {}, sides }));
      };
      const [commendations, unreported, ...others] = await Promise.all([
        countActs(acts),
        countUnreported(acts),
        countOf('unlinked-articles'),
        countOf('contradictory-articles'),
        countOf('count-differences'),
        countOf('hidden-ends'),
        countOf('hidden-decisions'),
      ]);
      const [unlinkedArticles, contradictoryArticles, countDifferences, hiddenEnds, hiddenDecisions] = others;
      return {
        commendations,
        unreported,
        unlinkedArticles,
        contradictoryArticles,
        countDifferences,
        hiddenEnds,
        hiddenDecisions,
      };
    },
  };
};
