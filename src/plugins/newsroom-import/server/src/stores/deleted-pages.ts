import type { Core } from '@strapi/types';
import type { DeletedPage } from '../domain/legacy/deleted-page';
import { DELETED_PAGE } from './content-uids';

/** Pages whose articles staff deleted. */

type Row = Omit<DeletedPage, 'address' | 'postedAt'> & {
  readonly id: number;
  readonly postedAt: string | Date | null;
  readonly host: string | null;
  readonly articleId: string | null;
};

export type DeletedRow = DeletedPage & { readonly id: number };

const toDeletedRow = ({ host, articleId, postedAt, ...row }: Row): DeletedRow => ({
  ...row,
  postedAt: postedAt === null ? null : new Date(postedAt).toISOString(),
  address: { host: host ?? undefined, articleId: articleId ?? undefined },
});

/** Those that may be this page: of its bytes, of its posting time, or at its address. */
export const findDeletedLike = async (
  strapi: Core.Strapi,
  { importHash, postedAt, address }: Omit<DeletedPage, 'title'>,
): Promise<DeletedRow[]> => {
  const { host, articleId } = address ?? {};
  const rows = (await strapi.db.query(DELETED_PAGE).findMany({
    where: { $or: [{ importHash }, { postedAt }, ...(articleId === undefined ? [] : [{ host, articleId }])] },
  })) as Row[];
  return rows.map(toDeletedRow);
};

export const addDeletedPage = async (strapi: Core.Strapi, page: DeletedPage): Promise<void> => {
  const { address, ...data } = page;
  const { host = null, articleId = null } = address ?? {};
  await strapi.documents(DELETED_PAGE).create({ data: { ...data, host, articleId } } as never);
};

export const removeDeletedPages = async (strapi: Core.Strapi, ids: readonly number[]): Promise<void> => {
  await strapi.db.query(DELETED_PAGE).deleteMany({ where: { id: { $in: [...ids] } } });
};
