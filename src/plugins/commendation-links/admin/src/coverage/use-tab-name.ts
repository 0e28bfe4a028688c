import type { CoverageView } from '../../../shared/coverage-contracts';
import { useRequest } from '../hooks/use-request';
import { useText } from '../hooks/use-text';
import { isListView } from './coverage-query';
import { useCoverageApi } from './use-coverage-api';
import type { CoverageQuery } from './use-coverage-query';
import { NUMBER_OF_VIEW } from './view-numbers';

/** What a tab is called, with how much waits in it; the numbers are of everything, so filters take them away. */
export const useTabName = ({ filters }: CoverageQuery): ((view: CoverageView) => string) => {
  const text = useText();
  const { overview } = useCoverageApi();
  const { request } = useRequest(overview);
  const isFiltered = Object.keys(filters).length > 0;
  return (view) => {
    const name = text(`coverage.view.${view}`);
    const count = isListView(view) && !isFiltered ? request.data?.[NUMBER_OF_VIEW[view]] : null;
    return count === null || count === undefined ? name : text('coverage.tab', { name, count });
  };
};
