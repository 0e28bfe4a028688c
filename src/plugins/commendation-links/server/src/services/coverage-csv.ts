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

/**
 * A spreadsheet parts columns by what the settings of Windows say: a semicolon where the comma is the decimal mark, as in
 * Viet Nam. A first line `sep=` would say so to Excel, which then takes the file for another encoding than UTF-8.
 */
const SEPARATORS: { readonly [Language in CsvLanguage]: string } = { vi: ';', en: ',' };

/** A cell that begins like a formula would be run by a spreadsheet: it gets an apostrophe before it. */
const lines = (language: CsvLanguage, rows: readonly (readonly Cell[])[]): string =>
  stringify(rows as Cell[][], {
    delimiter: SEPARATORS[language],
    escape_formulas: true,
    record_delimiter: 'windows',
  });

/** Excel reads a file as UTF-8 when it begins with this mark. */
const BYTE_ORDER_MARK = '\uFEFF';

async function* write<Row>(
  language: CsvLanguage,
  { header, rows }: CsvTable<Row>,
  chunks: AsyncIterable<readonly Row[]> | Iterable<readonly Row[]>,
): AsyncIterable<string> {
  yield BYTE_ORDER_MARK + lines(language, [header]);
  for await (const chunk of chunks) {
    const some = chunk.flatMap((row) => rows(row));
    if (some.length > 0) yield lines(language, some);
  }
}

export const coverageCsv = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * What a view shows, as the text of a CSV file in pieces. Rights and filters are checked before the first.
   * @throws 403, ValidationError as `coverage.list`.
   */
  async write(ability: Ability, request: CsvRequest): Promise<AsyncIterable<string>> {
    const coverage = getService(strapi, 'coverage');
    const { language } = request;
    const target = { language, adminUrl: strapi.config.get<string>('admin.absoluteUrl') };
    if (request.view === 'summary') {
      const { data } = await coverage.summary(ability, request.filters);
      return write(language, csvTable('summary', target), [data]);
    }
    const table = csvTable<CoverageView>(request.view, target) as CsvTable<unknown>;
    return write(language, table, await coverage.export(ability, request));
  },
});
