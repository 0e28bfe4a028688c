import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  FILTER_NAMES,
  type FilterValues,
  filtersFor,
  filtersOf,
  viewOf,
  withChanges,
} from './coverage-query';

/** What the address asks for, and ways to ask for something else. */
export const useCoverageQuery = () => {
  const [search, setSearch] = useSearchParams();
  return useMemo(
    () => ({
      search,
      view: viewOf(search),
      filters: filtersFor(viewOf(search), filtersOf(search)),
      /** Filters go along to another view; its order and its pages are its own. */
      showView: (view: string): void => setSearch(withChanges(search, { view, sort: undefined })),
      sortBy: (sort: string): void => setSearch(withChanges(search, { sort })),
      setFilter: (changes: FilterValues): void => setSearch(withChanges(search, changes)),
      /** Going back leads past every half of a word that was typed. */
      typeText: (text: string): void => setSearch(withChanges(search, { text }), { replace: true }),
      chartBy: (by: string): void => setSearch(withChanges(search, { by }), { replace: true }),
      clearFilters: (): void =>
        setSearch(withChanges(search, Object.fromEntries(FILTER_NAMES.map((name) => [name, undefined])))),
    }),
    [search, setSearch],
  );
};

export type CoverageQuery = ReturnType<typeof useCoverageQuery>;
