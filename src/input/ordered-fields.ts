import type { Core, UID } from '@strapi/strapi';
import type { Data, DocumentContext, Next } from '../documents';
import { type Problem, invalidInput } from './problem';

/** Fields of which the second must not come before the first: years, days or moments. */
const IN_ORDER: Readonly<Record<string, readonly [first: string, last: string]>> = {
  'api::commendation.commendation': ['periodFrom', 'periodTo'],
  'api::event.event': ['startsAt', 'endsAt'],
  'api::organisation.organisation': ['validFrom', 'validTo'],
  'api::award-type.award-type': ['validFrom', 'validTo'],
};

const WRITES = new Set(['create', 'update', 'clone']);

/** Years as numbers, days and moments as milliseconds. */
const asNumber = (value: unknown): number => {
  if (value === null || value === undefined || value === '') return NaN;
  const number = Number(value);
  return Number.isNaN(number) ? new Date(value as string).getTime() : number;
};

/** What is wrong with two fields of which one must not come before the other; a missing one is before none. */
export const orderProblem = (data: Data, [first, last]: readonly [string, string]): Problem | undefined =>
  asNumber(data[last]) < asNumber(data[first])
    ? {
        path: [last],
        message: `${last} (${String(data[last])}) comes before ${first} (${String(data[first])})`,
      }
    : undefined;

const draftOf = (strapi: Core.Strapi, uid: string, documentId: string): Promise<Data | null> => {
  const drafts = strapi.contentType(uid as UID.ContentType).options?.draftAndPublish
    ? { publishedAt: null }
    : {};
  return strapi.db.query(uid).findOne({ where: { documentId, ...drafts } }) as Promise<Data | null>;
};

/** Periods do not end before they begin, also when only one end of one is written. */
export const orderedFields =
  (strapi: Core.Strapi) =>
  async (context: DocumentContext, next: Next): Promise<unknown> => {
    const pair = WRITES.has(context.action) ? IN_ORDER[context.uid] : undefined;
    const { documentId, data = {} } = context.params;
    if (!pair || pair.every((name) => data[name] === undefined)) return next();
    const isWhole = pair.every((name) => data[name] !== undefined);
    const current = documentId && !isWhole ? await draftOf(strapi, context.uid, documentId) : null;
    const written = pair.map((name) => [name, data[name] === undefined ? current?.[name] : data[name]]);
    const problem = orderProblem(Object.fromEntries(written) as Data, pair);
    if (problem) throw invalidInput([problem], 'body');
    return next();
  };
