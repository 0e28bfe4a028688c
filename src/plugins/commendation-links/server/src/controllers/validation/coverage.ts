import { errors } from '@strapi/utils';
import {
  COVERAGE_FILTERS,
  COVERAGE_PAGE_SIZES,
  COVERAGE_SORTS,
  COVERAGE_VIEWS,
  type CoverageFilters,
  type CoverageListView,
  type CoverageSort,
  type CoverageSortKey,
  type CoverageView,
  NONE,
} from '../../../../shared/coverage-contracts';
import type { CsvLanguage } from '../../domain/coverage/csv-texts';
import { invalidFilter } from '../../errors';
import type { PageRequest } from '../../services/coverage';
import type { CsvRequest } from '../../services/coverage-csv';

type Query = Readonly<Record<string, unknown>>;
type Params = Readonly<Record<string, unknown>>;

const MAX_PAGE_SIZE = Math.max(...COVERAGE_PAGE_SIZES);
const MAX_PAGE = 1_000_000;

const textOf = (query: Query, name: string): string | undefined => {
  const value = query[name];
  if (value === undefined || value === '') return undefined;
  if (typeof value !== 'string') throw invalidFilter(name, `${name} must be given once, as text`);
  return value;
};

const numberOf = (query: Query, name: string, range: { initial: number; most: number }): number => {
  const text = textOf(query, name);
  if (text === undefined) return range.initial;
  const value = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (value >= 1 && value <= range.most) return value;
  throw invalidFilter(name, `${name} must be a whole number from 1 to ${range.most}`);
};

const refuseUnknown = (query: Query, known: readonly string[]): void => {
  const unknown = Object.keys(query).find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw invalidFilter(unknown, `${unknown} is not a parameter here; use: ${known.join(', ')}`);
  }
};

const yearOf = (query: Query): CoverageFilters['year'] => {
  const text = textOf(query, 'year');
  if (text === undefined || text === NONE) return text;
  if (/^\d{4}$/.test(text)) return Number(text);
  throw invalidFilter('year', `year must have four digits, or be "${NONE}"`);
};

/** Only filters that are set are there. */
const filtersOf = (query: Query): CoverageFilters => {
  const filters: CoverageFilters = {
    year: yearOf(query),
    awardType: textOf(query, 'awardType'),
    grantor: textOf(query, 'grantor'),
    locale: textOf(query, 'locale'),
    text: textOf(query, 'text'),
  };
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined));
};

/** `?sort=date:desc`; the view's first key, the last day first, when it is left out. */
const sortOf = (query: Query, view: CoverageListView): CoverageSort => {
  const keys: readonly CoverageSortKey[] = COVERAGE_SORTS[view];
  const [name = 'date', direction = name === 'date' ? 'desc' : 'asc'] =
    textOf(query, 'sort')?.split(':') ?? [];
  const key = keys.find((each) => each === name);
  if (key && (direction === 'asc' || direction === 'desc')) return { key, direction };
  throw invalidFilter('sort', `sort must be one of ${keys.join(', ')}, with :asc or :desc`);
};

const viewOf = ({ view }: Params): CoverageView => {
  const known = COVERAGE_VIEWS.find((each) => each === view);
  if (!known) throw new errors.NotFoundError(`There is no coverage view ${String(view)}`);
  return known;
};

/** `/:view?year&awardType&grantor&locale&text&sort&page&pageSize` */
export const readViewRequest = (
  params: Params,
  query: Query,
): PageRequest | { readonly view: 'summary'; readonly filters: CoverageFilters } => {
  const view = viewOf(params);
  if (view === 'summary') {
    refuseUnknown(query, COVERAGE_FILTERS[view]);
    return { view, filters: filtersOf(query) };
  }
  refuseUnknown(query, [...COVERAGE_FILTERS[view], 'sort', 'page', 'pageSize']);
  return {
    view,
    filters: filtersOf(query),
    sort: sortOf(query, view),
    page: numberOf(query, 'page', { initial: 1, most: MAX_PAGE }),
    pageSize: numberOf(query, 'pageSize', { initial: 25, most: MAX_PAGE_SIZE }),
  };
};

/** `/:view.csv` takes the filters and the order of the view and `lang`; it has no pages. */
export const readCsvRequest = (params: Params, query: Query): CsvRequest => {
  const view = viewOf(params);
  refuseUnknown(query, [...COVERAGE_FILTERS[view], 'lang', ...(view === 'summary' ? [] : ['sort'])]);
  const language: CsvLanguage = textOf(query, 'lang') === 'en' ? 'en' : 'vi';
  const filters = filtersOf(query);
  return view === 'summary'
    ? { view, filters, language }
    : { view, filters, sort: sortOf(query, view), language };
};

/** `/options?locale=vi` */
export const readOptionsRequest = (query: Query): { readonly locale?: string } => {
  refuseUnknown(query, ['locale']);
  return { locale: textOf(query, 'locale') };
};
