import {
  COVERAGE_FILTERS,
  COVERAGE_PAGE_SIZES,
  COVERAGE_SORTS,
  COVERAGE_VIEWS,
  type CoverageFilterName,
  type CoverageListView,
  type CoverageSort,
  type CoverageView,
} from '../../../shared/coverage-contracts';

/** The address of the page holds all that it shows: it can be reloaded, sent on, and gone back to. */

export const FILTER_NAMES = [
  'text',
  'year',
  'awardType',
  'grantor',
  'locale',
] as const satisfies readonly CoverageFilterName[];
export type FilterName = (typeof FILTER_NAMES)[number];
export type FilterValues = { readonly [Name in FilterName]?: string };

export const INITIAL_VIEW: CoverageView = COVERAGE_VIEWS[0];
export const PAGE_SIZE = 25;

export const isListView = (view: CoverageView): view is CoverageListView => view in COVERAGE_SORTS;

export const viewOf = (search: URLSearchParams): CoverageView =>
  COVERAGE_VIEWS.find((view) => view === search.get('view')) ?? INITIAL_VIEW;

export const filtersOf = (search: URLSearchParams): FilterValues =>
  Object.fromEntries(
    FILTER_NAMES.flatMap((name) => {
      const value = search.get(name);
      return value ? [[name, value]] : [];
    }),
  );

/** What is left of the filters in a view that some of them do not fit. */
export const filtersFor = (view: CoverageView, filters: FilterValues): FilterValues =>
  Object.fromEntries(
    COVERAGE_FILTERS[view].flatMap((name) => (filters[name] === undefined ? [] : [[name, filters[name]]])),
  );

/** The order asked for, as far as the view knows it; else the last day first. */
export const sortOf = (search: URLSearchParams, view: CoverageListView): CoverageSort => {
  const [name, direction] = (search.get('sort') ?? '').split(':');
  const key = COVERAGE_SORTS[view].find((each) => each === name);
  if (!key) return { key: COVERAGE_SORTS[view][0], direction: 'desc' };
  return { key, direction: direction === 'desc' ? 'desc' : 'asc' };
};

export const sortText = ({ key, direction }: CoverageSort): string => `${key}:${direction}`;

const wholeNumber = (text: string | null): number | undefined =>
  text && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined;

export const pageOf = (search: URLSearchParams): { readonly page: number; readonly pageSize: number } => {
  const asked = wholeNumber(search.get('pageSize'));
  return {
    page: wholeNumber(search.get('page')) ?? 1,
    pageSize: COVERAGE_PAGE_SIZES.find((size) => size === asked) ?? PAGE_SIZE,
  };
};

/** The address with some parts changed (or taken away: undefined), back on the first page. */
export const withChanges = (
  search: URLSearchParams,
  changes: Readonly<Record<string, string | undefined>>,
): URLSearchParams => {
  const next = new URLSearchParams(search);
  next.delete('page');
  for (const [name, value] of Object.entries(changes)) {
    if (value) next.set(name, value);
    else next.delete(name);
  }
  return next;
};
