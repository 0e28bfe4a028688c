import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { errors } from '@strapi/utils';
import type { Action, Controller } from './content-manager-controllers';
import type { Ability } from './reading-of';
import { idsMeeting } from './stores/rows';
import type { Data } from '../documents';
import { isSet } from '../locales/rules/relation-data';
import { type Part, partFields, partsOf } from './stores/parts';
import { type Version, rowIdsOf, versionsOf } from './stores/versions';

const UPDATE = 'plugin::content-manager.explorer.update';
const PUBLISH = 'plugin::content-manager.explorer.publish';

/** What writes an entry, or a version of it. */
const WRITES = [
  'create',
  'clone',
  'update',
  'publish',
  'unpublish',
  'discard',
  'delete',
  'bulkPublish',
  'bulkUnpublish',
  'bulkDelete',
] as const;

type Asked = { readonly ability: Ability; readonly uid: string; readonly documentIds: readonly string[] };

type Permissions = {
  createPermissionsManager(asked: { ability: Ability; model: string }): {
    getQuery(action: string): object | null | undefined;
  };
};

const askedOf = (ctx: Context): Asked => {
  const { model, id } = ctx.params as { model: string; id?: string };
  const { documentIds } = (ctx.request.body ?? {}) as { documentIds?: unknown };
  const ids: readonly unknown[] = id === undefined ? [documentIds ?? []].flat() : [id];
  return {
    ability: (ctx.state as { userAbility: Ability }).userAbility,
    uid: model,
    documentIds: ids.filter((one) => typeof one === 'string'),
  };
};

const isLimit = (condition: object | null | undefined): condition is object =>
  Object.keys(condition ?? {}).length > 0;

/** The rows that this person may not change by any of the actions. */
const closedRows = async (
  strapi: Core.Strapi,
  { ability, uid, documentIds }: Asked,
  actions: readonly string[],
): Promise<ReadonlySet<unknown>> => {
  const permissions = strapi.service('admin::permission') as unknown as Permissions;
  const manager = permissions.createPermissionsManager({ ability, model: uid });
  const limits = actions.flatMap((action) => (ability.can(action, uid) ? [manager.getQuery(action)] : []));
  if (documentIds.length === 0 || !limits.every(isLimit)) return new Set();
  const closed = new Set<unknown>(await rowIdsOf(strapi, uid, documentIds));
  for (const condition of limits) {
    const own = await idsMeeting(strapi, uid, { ids: [...closed], condition });
    for (const id of own) closed.delete(id);
  }
  return closed;
};

const changed = (before: readonly Version[], after: readonly Version[]): readonly string[] => {
  const contents = new Map(after.map(({ name, content }) => [name, content]));
  return before.filter(({ name, content }) => contents.get(name) !== content).map(({ name }) => name);
};

const movedParts = (before: readonly Part[], after: readonly Part[]): readonly Part[] => {
  const without = (some: readonly Part[], others: readonly Part[]) =>
    some.filter((part) => !others.some(({ documentId }) => documentId === part.documentId));
  return [...without(before, after), ...without(after, before)];
};

const writtenIds = (ctx: Context): readonly string[] => {
  const { data } = (ctx.body ?? {}) as { data?: { documentId?: string } };
  return data?.documentId === undefined ? [] : [data.documentId];
};

const refusal = (names: readonly string[]): Error => {
  const versions = names.map((name) => name.split('/').slice(1).join(', ')).join('; ');
  return new errors.PolicyError(
    `This would change versions of the entry that you may not change (${versions}): fields that are not translated, and relations, are the same in all of them`,
    { code: 'shared-with-others', versions: [...names] },
  );
};

/** Entries that hang on the asked ones and are themselves what changes when they are given to another. */
const assertMayMove = async (
  strapi: Core.Strapi,
  { ability }: Asked,
  moved: readonly { readonly uid: string; readonly documentId: string }[],
): Promise<void> => {
  for (const uid of new Set(moved.map((part) => part.uid))) {
    const documentIds = moved.filter((part) => part.uid === uid).map(({ documentId }) => documentId);
    const closed = await closedRows(strapi, { ability, uid, documentIds }, [UPDATE]);
    if (ability.can(UPDATE, uid) && closed.size === 0) continue;
    throw new errors.PolicyError(
      `Giving an entry of ${uid} to another, or taking it away, changes it: this needs the right to update it`,
      {
        code: 'shared-with-others',
        entries: documentIds,
      },
    );
  }
};

/**
 * What is not translated stands in every locale of a document, so whoever writes one locale writes it in all. Strapi
 * asks for the right to the written locale only. Here a write that changed a version its writer may not change is
 * taken back: judged by what came of it, however it came about.
 */
const keepsOthers = (strapi: Core.Strapi, write: Action): Action =>
  async function keeping(ctx, ...rest) {
    const asked = askedOf(ctx);
    const { uid, documentIds } = asked;
    const others = await closedRows(strapi, asked, [UPDATE, PUBLISH]);
    const fields = partFields(strapi, uid).filter(({ name }) =>
      isSet((ctx.request.body as Data | undefined)?.[name]),
    );
    if (others.size === 0 && fields.length === 0) return write.call(this, ctx, ...rest);
    return strapi.db.transaction(async () => {
      const versions = async () => (others.size > 0 ? versionsOf(strapi, uid, documentIds) : []);
      const before = (await versions()).filter(({ id }) => others.has(id));
      const parts = await partsOf(strapi, { uid, documentIds, fields });
      const result = await write.call(this, ctx, ...rest);
      const names = changed(before, await versions());
      if (names.length > 0) throw refusal(names);
      const written = documentIds.length > 0 ? documentIds : writtenIds(ctx);
      await assertMayMove(
        strapi,
        asked,
        movedParts(parts, await partsOf(strapi, { uid, documentIds: written, fields })),
      );
      return result;
    });
  };

/** The content manager's actions, each keeping what its caller may not change. */
export const keepsVersionsOfOthers =
  (strapi: Core.Strapi) =>
  (controller: Controller): Controller => ({
    ...controller,
    ...Object.fromEntries(
      WRITES.flatMap((name) => {
        const action = controller[name];
        return action ? [[name, keepsOthers(strapi, action)]] : [];
      }),
    ),
  });
