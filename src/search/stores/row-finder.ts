import type { Core } from '@strapi/strapi';
import type { TextTest } from '../rules/conditions';
import { comparison } from '../rules/copy-sql';
import { EVERYTHING, type FoldedType } from '../rules/folded-types';
import { dialectOf } from './copies';

/** Sub-queries for the ids of rows whose folded texts pass a test; nothing where none are kept. */
export const rowFinder = (strapi: Core.Strapi, types: ReadonlyMap<string, FoldedType>) => {
  const { fold } = dialectOf(strapi);

  const rowsIn = (type: FoldedType, column: string, { operator, values }: TextTest) => {
    const tests = values.map((typed) => comparison(operator, typed, fold));
    return strapi.db
      .getConnection(type.copy)
      .select('id')
      .whereRaw(
        tests.map(({ sql }) => sql).join(' or '),
        tests.flatMap(({ binding }) => [column, binding]),
      );
  };

  return {
    rowsWhere: (uid: string, attribute: string, test: TextTest) => {
      const type = types.get(uid);
      const column = type?.columns[attribute];
      return type && column && rowsIn(type, column.name, test);
    },

    /** For `_q`: rows that have the text in any of their columns. */
    rowsWithText: (uid: string, typed: unknown) => {
      const type = types.get(uid);
      if (!type || (typeof typed !== 'string' && typeof typed !== 'number')) return undefined;
      return rowsIn(type, EVERYTHING, { operator: '$containsi', values: [String(typed).trim()] });
    },
  };
};
