import {
  COVERAGE_VIEWS,
  type CoverageListView,
  type CoverageOverview,
} from '../../../shared/coverage-contracts';
import { isListView } from './coverage-query';

export const LIST_VIEWS: readonly CoverageListView[] = COVERAGE_VIEWS.filter(isListView);

/** Under which number of the overview each list is counted. */
export const NUMBER_OF_VIEW: { readonly [View in CoverageListView]: keyof CoverageOverview } = {
  unreported: 'unreported',
  'unlinked-articles': 'unlinkedArticles',
  'contradictory-articles': 'contradictoryArticles',
  'count-differences': 'countDifferences',
  'hidden-ends': 'hiddenEnds',
  'hidden-decisions': 'hiddenDecisions',
};
