import type { Core } from '@strapi/types';
import type {
  CoverageArticle,
  CoverageLink,
  CoverageListView,
  CoverageRows,
} from '../../../shared/coverage-contracts';
import type { Side } from '../../../shared/desk-contracts';
import { getService } from '../get-service';
import { countCountDifferences, findCountDifferences } from '../stores/coverage/count-differences';
import { countHiddenDecisions, findHiddenDecisions } from '../stores/coverage/hidden-decisions';
import { countHiddenEnds, findHiddenEnds } from '../stores/coverage/hidden-ends';
import type { DatedLink } from '../stores/coverage/links';
import type { Found, Page } from '../stores/coverage/page';
import type { CoverageScope } from '../stores/coverage/scope';
import { contradictoryArticles, unlinkedArticles } from '../stores/coverage/read-articles';
import { countUnreported, findUnreported } from '../stores/coverage/unreported';
import type { Ability } from './desk-rights';

/** How many rows there are, and those of the page, some at a time, filled with what the user may read of them. */
type ListPage<Row> = { readonly total: number; readonly rows: AsyncIterable<readonly Row[]> };

type ListView<Row> = {
  /** The types whose entries the view tells of; it takes the right to read them. */
  readonly sides: readonly Side[];
  readonly count: (scope: CoverageScope) => Promise<number>;
  readonly read: (ability: Ability, scope: CoverageScope, page: Page) => Promise<ListPage<Row>>;
};

type ListViews = { readonly [View in CoverageListView]: ListView<CoverageRows[View]> };

/** Rows that are filled at a time: an export holds thousands. */
const CHUNK = 500;

const filledBy = <Id, Row>(
  { rows, total }: Found<Id>,
  fill: (some: readonly Id[]) => Promise<readonly Row[]>,
): ListPage<Row> => ({
  total,
  rows: (async function* () {
    for (let start = 0; start < rows.length; start += CHUNK)
      yield await fill(rows.slice(start, start + CHUNK));
  })(),
});

/** The lists of the coverage page. A list more is an entry more here, a store and a name in the contracts. */
export const coverageViews = ({ strapi }: { strapi: Core.Strapi }): ListViews => {
  const rows = () => getService(strapi, 'coverageRows');
  const linksFoundBy =
    (find: (scope: CoverageScope, page: Page) => Promise<Found<DatedLink>>): ListView<CoverageLink>['read'] =>
    async (ability, scope, page) =>
      filledBy(await find(scope, page), (some) => rows().links(ability, scope, some));
  const articlesIn = ({ find, count }: typeof unlinkedArticles): ListView<CoverageArticle> => ({
    sides: ['source'],
    count,
    read: async (ability, scope, page) =>
      filledBy(await find(scope, page), (some) => rows().articles(ability, scope, some)),
  });
  return {
    unreported: {
      sides: ['target'],
      count: countUnreported,
      read: async (ability, scope, page) =>
        filledBy(await findUnreported(scope, page), (some) => rows().acts(ability, scope, some)),
    },
    'unlinked-articles': articlesIn(unlinkedArticles),
    'contradictory-articles': articlesIn(contradictoryArticles),
    'count-differences': {
      sides: ['source', 'target'],
      count: countCountDifferences,
      read: linksFoundBy(findCountDifferences),
    },
    'hidden-ends': {
      sides: ['source', 'target'],
      count: countHiddenEnds,
      read: linksFoundBy(findHiddenEnds),
    },
    'hidden-decisions': {
      sides: ['target'],
      count: countHiddenDecisions,
      read: async (ability, scope, page) =>
        filledBy(await findHiddenDecisions(scope, page), (some) => rows().papers(ability, scope, some)),
    },
  };
};
