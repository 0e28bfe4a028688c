import type { Core } from '@strapi/strapi';
import { isContentApiRequest } from '../content-api-request';
import { type ColumnsOf, conditionProblem } from './condition-rules';
import { type Problem, invalidInput, isEveryObjectsKey, isRecord } from './problem';
import { textProblem } from './value-rules';

type Query = Readonly<Record<string, unknown>>;

const selectProblem = (select: unknown): Problem | undefined => {
  const unknown = [select].flat().find((name) => typeof name === 'string' && isEveryObjectsKey(name));
  return typeof unknown === 'string'
    ? { path: ['fields'], message: `Invalid key ${unknown} in fields` }
    : undefined;
};

const searchProblem = (search: unknown): Problem | undefined => {
  const message = typeof search === 'string' ? textProblem(search) : undefined;
  return message ? { path: ['_q'], message: `_q ${message}` } : undefined;
};

const queryProblem = (columnsOf: ColumnsOf, uid: string, query: Query): Problem | undefined => {
  const own =
    conditionProblem(columnsOf, uid, query.where) ?? selectProblem(query.select) ?? searchProblem(query._q);
  if (own || !isRecord(query.populate)) return own;
  for (const [name, nested] of Object.entries(query.populate)) {
    const target = columnsOf(uid)?.[name]?.target;
    const found = target && isRecord(nested) ? queryProblem(columnsOf, target, nested) : undefined;
    if (found) return found;
  }
  return undefined;
};

/**
 * Checks the queries of REST and GraphQL where both have become one and before they become SQL; nested fields of
 * GraphQL pass no document action.
 */
export const checkConditions = (strapi: Core.Strapi): void => {
  const columnsOf: ColumnsOf = (uid) => strapi.db.metadata.get(uid)?.attributes;
  const check = ({ model, params }: { model: { uid: string }; params: object }): void => {
    if (!isContentApiRequest(strapi)) return;
    const problem = queryProblem(columnsOf, model.uid, params as Query);
    if (problem) throw invalidInput([problem], 'query');
  };
  strapi.db.lifecycles.subscribe({ beforeFindOne: check, beforeFindMany: check, beforeCount: check });
};
