import type { Core } from '@strapi/strapi';
import { requestKind } from '../content-api-request';
import { oneForm } from './condition-forms';
import { type ColumnsOf, conditionProblem } from './condition-rules';
import { orderProblem } from './order-rules';
import { type Problem, invalidInput, isEveryObjectsKey, isRecord } from './problem';
import { integerProblem, textProblem } from './value-rules';

type Query = Readonly<Record<string, unknown>>;
type Params = Record<string, unknown>;

const selectProblem = (select: unknown): Problem | undefined => {
  const unknown = [select]
    .flat()
    .find((name) => typeof name === 'string' && (name === '' || isEveryObjectsKey(name)));
  if (typeof unknown !== 'string') return undefined;
  const message =
    unknown === '' ? 'fields: the name of a field is empty' : `Invalid key ${unknown} in fields`;
  return { path: ['fields'], message };
};

const searchProblem = (search: unknown): Problem | undefined => {
  const message = typeof search === 'string' ? textProblem(search) : undefined;
  return message ? { path: ['_q'], message: `_q ${message}` } : undefined;
};

const stretchProblem = (query: Query): Problem | undefined => {
  const name = ['limit', 'offset'].find((part) => integerProblem(query[part] ?? 0) !== undefined);
  return name ? { path: [name], message: `${name} ${integerProblem(query[name])}` } : undefined;
};

const queryProblem = (columnsOf: ColumnsOf, uid: string, query: Query): Problem | undefined => {
  const own =
    conditionProblem(columnsOf, uid, query.where) ??
    orderProblem(columnsOf, uid, query.orderBy) ??
    selectProblem(query.select) ??
    searchProblem(query._q) ??
    stretchProblem(query);
  if (own || !isRecord(query.populate)) return own;
  for (const [name, nested] of Object.entries(query.populate)) {
    const target = columnsOf(uid)?.[name]?.target;
    const found = target && isRecord(nested) ? queryProblem(columnsOf, target, nested) : undefined;
    if (found) return found;
  }
  return undefined;
};

const settle = (columnsOf: ColumnsOf, uid: string, query: Query): Query => ({
  ...query,
  ...(query.where ? { where: oneForm(columnsOf, uid, query.where) } : {}),
  ...(isRecord(query.populate)
    ? {
        populate: Object.fromEntries(
          Object.entries(query.populate).map(([name, nested]) => {
            const target = columnsOf(uid)?.[name]?.target;
            return [name, target && isRecord(nested) ? settle(columnsOf, target, nested) : nested];
          }),
        ),
      }
    : {}),
});

/**
 * Checks the queries of REST, GraphQL and the admin where all have become one and before they become SQL; nested
 * fields of GraphQL pass no document action.
 */
export const checkConditions = (strapi: Core.Strapi): void => {
  const columnsOf: ColumnsOf = (uid) => strapi.db.metadata.get(uid)?.attributes;
  const check = ({ model, params }: { model: { uid: string }; params: object }): void => {
    if (requestKind(strapi) === undefined) return;
    const problem = queryProblem(columnsOf, model.uid, params as Query);
    if (problem) throw invalidInput([problem], 'query');
    Object.assign(params as Params, settle(columnsOf, model.uid, params as Query));
  };
  strapi.db.lifecycles.subscribe({ beforeFindOne: check, beforeFindMany: check, beforeCount: check });
};
