import type { Core } from '@strapi/types';
import type { AwardAlias } from 'award-reader';
import { asContentType, pluginConfig } from '../plugin-config';
import { relatedUid } from './related-types';

export type AwardTypeRow = {
  readonly id: number;
  readonly documentId: string;
  readonly locale: string | null;
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly AwardAlias[];
};

type Row = Readonly<Record<string, unknown>>;

/** The catalogue of award types, as far as the configuration names its parts; a few dozen rows. */
export const findAwardTypes = async (strapi: Core.Strapi): Promise<readonly AwardTypeRow[]> => {
  const uid = relatedUid(strapi, 'awardType');
  const names = pluginConfig(strapi).target.related?.awardType;
  if (!uid || !names?.code) return [];
  const { code, aliases } = names;
  const rows = (await strapi.db.query(asContentType(uid)).findMany({ orderBy: { id: 'asc' } })) as Row[];
  return rows.map((row) => ({
    id: Number(row.id),
    documentId: String(row.documentId),
    locale: typeof row.locale === 'string' ? row.locale : null,
    code: String(row[code]),
    name: typeof row[names.name] === 'string' ? (row[names.name] as string) : '',
    aliases: (Array.isArray(aliases && row[aliases]) ? (row[aliases ?? ''] as unknown[]) : [])
      .filter((alias): alias is string => typeof alias === 'string')
      .map((alias) => ({ code: String(row[code]), alias })),
  }));
};
