import type { Core, UID } from '@strapi/strapi';
import type { Ability } from '../rights/reading-of';
import { type User, usersOf } from './stores/users';

/** Entries named of each relation; the others are counted. */
const NAMED = 5;

type Named = { readonly documentId: string; readonly locale: string | null; readonly title: string | null };

/** What uses some entries by one relation. */
export type Usage = {
  readonly uid: string;
  readonly displayName: string;
  readonly field: string;
  readonly isPart: boolean;
  readonly count: number;
  readonly published: number;
  /** At most five, of those the person may read, with the title as far as it is open to them. */
  readonly entries: readonly Named[];
};

type Query = Readonly<Record<string, unknown>>;
type Checker = {
  readonly can: { read(): boolean };
  readonly sanitizedQuery: { read(query: Query): Promise<Query> };
};
type Checkers = { create(asked: { userAbility: Ability; model: string }): Checker };
type ContentTypes = {
  findConfiguration(model: { uid: string }): Promise<{ settings: { mainField: string } }>;
};

const named = async (
  strapi: Core.Strapi,
  ability: Ability,
  { uid, documentIds }: { readonly uid: string; readonly documentIds: readonly string[] },
): Promise<readonly Named[]> => {
  const contentManager = strapi.plugin('content-manager');
  const checker = contentManager
    .service<Checkers>('permission-checker')
    .create({ userAbility: ability, model: uid });
  if (!checker.can.read()) return [];
  const { settings } = await contentManager.service<ContentTypes>('content-types').findConfiguration({ uid });
  const query = await checker.sanitizedQuery.read({
    filters: { documentId: { $in: [...documentIds] } },
    fields: ['locale', settings.mainField],
    sort: 'id:asc',
  });
  const rows = (await strapi
    .documents(uid as UID.ContentType)
    .findMany({ ...query, locale: '*' } as never)) as unknown as (Query & { documentId: string })[];
  const first = new Map<string, Named>();
  for (const row of rows) {
    if (first.has(row.documentId)) continue;
    const title = row[settings.mainField];
    first.set(row.documentId, {
      documentId: row.documentId,
      locale: typeof row.locale === 'string' ? row.locale : null,
      title: typeof title === 'string' && title !== '' ? title : null,
    });
  }
  return [...first.values()].slice(0, NAMED);
};

/** What uses the entries, relation by relation, named as far as the person may read it. */
export const usageOf = async (
  strapi: Core.Strapi,
  ability: Ability,
  { uid, documentIds }: { readonly uid: string; readonly documentIds: readonly string[] },
): Promise<readonly Usage[]> => {
  const users = (await usersOf(strapi, uid, documentIds)).filter(
    // What is deleted along with the entries is not left without them.
    (user) => user.uid !== uid || !documentIds.includes(user.documentId),
  );
  const byRelation = new Map<string, User[]>();
  for (const user of users) {
    const relation = `${user.uid} ${user.field}`;
    byRelation.set(relation, [...(byRelation.get(relation) ?? []), user]);
  }
  const usages: Usage[] = [];
  for (const [first, ...rest] of byRelation.values()) {
    if (!first) continue;
    const all = [first, ...rest];
    const ids = [...new Set(all.map(({ documentId }) => documentId))];
    const published = all.filter(({ isPublished }) => isPublished).map(({ documentId }) => documentId);
    usages.push({
      uid: first.uid,
      displayName: strapi.contentType(first.uid as UID.ContentType).info.displayName,
      field: first.field,
      isPart: first.isPart,
      count: ids.length,
      published: new Set(published).size,
      entries: await named(strapi, ability, { uid: first.uid, documentIds: ids }),
    });
  }
  return usages;
};
