import type { Core } from '@strapi/strapi';
import type { Data } from '../../../documents';
import { generatedTitle, gradeLabel } from './title';

const UID = 'api::commendation.commendation';

/** Rows of one look-up: each is looked up with what its title speaks of. */
const BATCH = 500;

/** One row of a commendation, a locale in a version, with the title the server would give it as it stands. */
export type TitledRow = {
  readonly id: number;
  readonly documentId: string;
  readonly locale: string;
  readonly published: boolean;
  readonly title: string;
  readonly generated: string;
};

type Stored = Data & { readonly id: number; readonly documentId: string; readonly locale: string };
type Related = { readonly name?: unknown; readonly grades?: unknown } | null;

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

const asTitled = (row: Stored): TitledRow => {
  const { locale } = row;
  const [awardType, grantor] = [row.awardType as Related, row.grantor as Related];
  return {
    id: row.id,
    documentId: row.documentId,
    locale,
    published: row.publishedAt !== null,
    title: text(row.title) ?? '',
    generated: generatedTitle({
      locale,
      awardType: text(awardType?.name),
      grade: gradeLabel(awardType?.grades, { grade: text(row.grade), locale }),
      grantor: text(grantor?.name) ?? text(row.grantorAsReported),
      counts: (row.counts ?? undefined) as Data | undefined,
    }),
  };
};

/** Every row, in each locale and version, of the commendations that a condition names. */
export const titledRows = async (strapi: Core.Strapi, where: Data): Promise<readonly TitledRow[]> => {
  const found: TitledRow[] = [];
  for (let last = 0; ;) {
    const rows: Stored[] = await strapi.db.query(UID).findMany({
      where: { $and: [where, { id: { $gt: last } }] },
      populate: { awardType: true, grantor: true, counts: true },
      orderBy: { id: 'asc' },
      limit: BATCH,
    });
    found.push(...rows.map(asTitled));
    const end = rows.at(-1)?.id;
    if (end === undefined || rows.length < BATCH) return found;
    last = end;
  }
};

/** Gives rows their titles, those of one title in one statement; when they were last changed is left alone. */
export const writeTitles = async (
  strapi: Core.Strapi,
  titles: ReadonlyMap<number, string>,
): Promise<void> => {
  const ids = new Map<string, number[]>();
  for (const [id, title] of titles) ids.set(title, [...(ids.get(title) ?? []), id]);
  for (const [title, of] of ids)
    await strapi.db.query(UID).updateMany({ where: { id: { $in: of } }, data: { title } });
};
