import { stringify } from 'csv-stringify/sync';
import type { Core } from '@strapi/types';
import type { CoverageFilters, CoverageView } from '../../../shared/coverage-contracts';
import { type Cell, type CsvTable, csvTable } from '../domain/coverage/csv-rows';
import type { CsvLanguage } from '../domain/coverage/csv-texts';
import { getService } from '../get-service';
import type { ListRequest } from './coverage';
import type { Ability } from './desk-rights';

export type CsvRequest =
  | (ListRequest & { readonly language: CsvLanguage })
  | { readonly view: 'summary'; readonly filters: CoverageFilters; readonly language: CsvLanguage };

/** A cell that begins like a formula would be run by a spreadsheet: it gets an apostrophe before it. */
const lines = (rows: readonly (readonly Cell[])[]): string =>
  stringify(rows as Cell[][], { escape_formulas: true, record_delimiter: 'windows' });

/** Excel reads a file as UTF-8 when it begins with this mark. */
const BYTE_ORDER_MARK = '\uFEFF';

async function* write<Row>(
  { header, rows }: CsvTable<Row>,
  chunks: AsyncIterable<readonly Row[]> | Iterable<readonly Row[]>,
): AsyncIterable<string> {
  yield BYTE_ORDER_MARK + lines([header]);
  for await (const chunk of chunks) {
    const some = chunk.flatMap((row) => rows(row));
    if (some.length > 0) yield lines(some);
  }
}

export const coverageCsv = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * What a view shows, as the text of a CSV file in pieces. Rights and filters are checked before the first.
   * @throws 403, ValidationError as `coverage.list`.
   */
  async write(ability: Ability, request: CsvRequest): Promise<AsyncIterable<string>> {
    const coverage = getService(strapi, 'coverage');
    if (request.view === 'summary') {
      const { data } = await coverage.summary(ability, request.filters);
      return write(csvTable('summary', request.language), [data]);
    }
    const table = csvTable<CoverageView>(request.view, request.language) as CsvTable<unknown>;
    return write(table, await coverage.export(ability, request));
  },
});
