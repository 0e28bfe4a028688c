import type { Core } from '@strapi/strapi';
import { type Ability, readingOf } from './reading-of';
import { type IsOpenRow, entitiesUnder, narrowEntity } from './rules/narrow-answer';
import { type Query, narrowQuery } from './rules/narrow-query';
import { type Reading, rootOf } from './rules/places';
import { idsMeeting } from './stores/rows';

type Entity = Readonly<Record<string, unknown>>;

type PermissionsManager = {
  readonly sanitizeQuery: (query: Query, options?: object) => Promise<Query>;
  readonly sanitizeOutput: (data: unknown, options?: object) => Promise<unknown>;
};
type Asked = { readonly ability: Ability; readonly model: string };
type PermissionService = { createPermissionsManager(asked: Asked): PermissionsManager };
type Services = { extend(uid: string, change: (service: PermissionService) => PermissionService): void };

const isEntity = (value: unknown): value is Entity => typeof value === 'object' && value !== null;

/**
 * The rows that a limited role may read, of all the entities an answer names. A locale is told from the row itself;
 * who made a row is looked up, once for each type.
 */
const openRows = async (
  strapi: Core.Strapi,
  reading: Reading,
  { uid, entity }: { uid: string; entity: Entity },
): Promise<IsOpenRow> => {
  const asked = new Map<string, Set<unknown>>();
  for (const [place, row] of entitiesUnder(reading, rootOf(uid), entity)) {
    if (place.prefix !== '' || !reading.rowsOf(place.uid)) continue;
    if (reading.meetsCondition(place.uid, row) !== undefined) continue;
    asked.set(place.uid, (asked.get(place.uid) ?? new Set()).add(row.id));
  }
  const open = new Map<string, ReadonlySet<unknown>>();
  for (const [type, ids] of asked) {
    open.set(
      type,
      new Set(await idsMeeting(strapi, type, { ids: [...ids], condition: reading.rowsOf(type) })),
    );
  }
  return (type, row) => {
    if (!reading.rowsOf(type)) return true;
    return reading.meetsCondition(type, row) ?? open.get(type)?.has(row.id) ?? false;
  };
};

/**
 * A role's closed fields are closed on every road. Strapi cuts a query and an answer to the fields of the type
 * asked for; what it loads on the way (relations, the entries behind a condition or an order) comes whole. All
 * reads of the admin, this project's own too, pass the permissions manager: there both are cut for every type.
 */
export const closeFields = (strapi: Core.Strapi): void => {
  const narrowed = (manager: PermissionsManager, { ability, model }: Asked): PermissionsManager => {
    const { sanitizeQuery, sanitizeOutput } = manager;
    let known: Reading | undefined;
    const reading = (): Reading => (known ??= readingOf(strapi, ability, model));
    const narrowOne = async (entity: unknown): Promise<unknown> => {
      if (!isEntity(entity)) return entity;
      const isOpenRow = await openRows(strapi, reading(), { uid: model, entity });
      return narrowEntity(reading(), { place: rootOf(model), entity, isOpenRow });
    };
    return Object.assign(manager, {
      sanitizeQuery: async (query: Query, options?: object) =>
        narrowQuery(reading(), model, await sanitizeQuery(query, options)),
      sanitizeOutput: async (data: unknown, options?: object) => {
        const answer = await sanitizeOutput(data, options);
        return Array.isArray(answer) ? Promise.all(answer.map(narrowOne)) : narrowOne(answer);
      },
    });
  };
  strapi.get<Services>('services').extend('admin::permission', (service) => ({
    ...service,
    createPermissionsManager: (asked) => narrowed(service.createPermissionsManager(asked), asked),
  }));
};
