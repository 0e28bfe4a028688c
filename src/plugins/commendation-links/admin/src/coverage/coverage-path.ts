import { PLUGIN_ID } from '../../../shared/constants';
import type { CoverageView } from '../../../shared/coverage-contracts';
import type { FilterValues } from './coverage-query';

/** Where the page hangs in the admin; Strapi takes the address of a menu link without a slash before it. */
export const COVERAGE_ROUTE = `plugins/${PLUGIN_ID}`;

export const READ_COVERAGE = [{ action: `plugin::${PLUGIN_ID}.coverage.read`, subject: null }];

/** Route of a view with some filters set. */
export const coveragePath = (view: CoverageView, filters: FilterValues = {}): string =>
  `/${COVERAGE_ROUTE}?${new URLSearchParams({ view, ...filters }).toString()}`;
