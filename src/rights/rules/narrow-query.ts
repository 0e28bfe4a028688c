import { narrowFilters } from './narrow-filters';
import { narrowFields, narrowPopulate } from './narrow-populate';
import { narrowSort } from './narrow-sort';
import { openSearch } from './open-search';
import { type Reading, rootOf } from './places';

export type Query = Readonly<Record<string, unknown>>;

/** A query of the admin without all that it may not load, filter, sort or search by. */
export const narrowQuery = (reading: Reading, uid: string, query: Query): Query => {
  const place = rootOf(uid);
  const { filters, sort, fields, populate, _q, ...rest } = query;
  const search = openSearch(reading, uid, _q);
  const asked = filters === undefined ? undefined : narrowFilters(reading, place, filters);
  const narrowed = {
    ...search.query,
    filters: search.filter === undefined ? asked : { $and: [...(asked ? [asked] : []), search.filter] },
    sort: sort === undefined ? undefined : narrowSort(reading, place, sort),
    // An empty name is refused further on.
    fields: fields === undefined || fields === '' ? fields : narrowFields(reading, place, fields),
    populate: populate === undefined ? undefined : narrowPopulate(reading, place, populate),
  };
  return {
    ...rest,
    ...Object.fromEntries(Object.entries(narrowed).filter(([, part]) => part !== undefined)),
  };
};
