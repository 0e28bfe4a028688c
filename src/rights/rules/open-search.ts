import { type Reading, isOpenAt, rootOf } from './places';
import { isTextType, valueProblem } from '../../input/value-rules';

const NUMBER_TYPES: ReadonlySet<string> = new Set(['integer', 'biginteger', 'decimal', 'float']);

type Search = { readonly query?: { readonly _q: unknown }; readonly filter?: object };

/**
 * Strapi's search (`_q`) looks into every text of a type. For who may not read them all it becomes conditions on
 * those that are open.
 */
export const openSearch = (reading: Reading, uid: string, search: unknown): Search => {
  if (typeof search !== 'string' || search === '')
    return search === undefined ? {} : { query: { _q: search } };
  if (reading.isWhole(uid)) return { query: { _q: search } };
  const place = rootOf(uid);
  const conditions = Object.entries(reading.attributesOf(uid)).flatMap(([key, { type }]): object[] => {
    if (!isOpenAt(reading, place, key)) return [];
    if (isTextType(type) && type !== 'password') return [{ [key]: { $containsi: search } }];
    const isNumber = NUMBER_TYPES.has(type) && valueProblem(search, { type }) === undefined;
    return isNumber ? [{ [key]: { $eq: search } }] : [];
  });
  const byId = { documentId: { $containsi: search } };
  return { filter: { $or: [byId, ...conditions] } };
};
