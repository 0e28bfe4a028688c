import type { Core } from '@strapi/types';
import { asContentType, pluginConfig } from '../plugin-config';
import { endTraits } from './reading/visibility';
import { relatedUid } from './related-types';
import { asDay, byDocument } from './rows';

/** A body that grants, in all its locales. */
export type Organisation = {
  readonly id: number;
  readonly documentId: string;
  readonly locale: string | null;
  readonly names: readonly string[];
  readonly aliases: readonly string[];
  /** "YYYY-MM-DD"; `null` when not known. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
};

type Row = Readonly<Record<string, unknown>>;

const toOrganisation = (
  documentId: string,
  rows: readonly Row[],
  names: {
    readonly name: string;
    readonly aliases?: string;
    readonly validFrom?: string;
    readonly validTo?: string;
  },
): Organisation => {
  const [first = {}] = rows;
  const texts = (values: readonly unknown[]): readonly string[] => [
    ...new Set(values.filter((value): value is string => typeof value === 'string' && value !== '')),
  ];
  return {
    id: Number(first.id),
    documentId,
    locale: typeof first.locale === 'string' ? first.locale : null,
    names: texts(rows.map((row) => row[names.name])),
    aliases: texts(
      rows.flatMap((row) => (names.aliases ? ((row[names.aliases] as unknown[] | null) ?? []) : [])),
    ),
    validFrom: names.validFrom ? asDay(first[names.validFrom]) : null,
    validTo: names.validTo ? asDay(first[names.validTo]) : null,
  };
};

/** Every body of the configured type: a few hundred. */
export const findOrganisations = async (strapi: Core.Strapi): Promise<readonly Organisation[]> => {
  const uid = relatedUid(strapi, 'grantor');
  const names = pluginConfig(strapi).target.related?.grantor;
  if (!uid || !names) return [];
  const fields = [names.name, names.aliases, names.validFrom, names.validTo].filter(
    (name) => name !== undefined,
  );
  const rows = (await strapi.db.query(asContentType(uid)).findMany({
    select: ['id', 'documentId', ...(endTraits(strapi, uid).localized ? ['locale'] : []), ...fields],
    orderBy: { id: 'asc' },
  })) as Row[];
  return [...byDocument(rows)].map(([documentId, versions]) => toOrganisation(documentId, versions, names));
};
