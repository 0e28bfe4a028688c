import type { Core, UID } from '@strapi/strapi';
import type { Data } from '../../documents';

/** A row of a document with its fields, components and media. */
export type LocaleRow = Data & {
  readonly id: number;
  readonly locale: string | null;
  readonly updatedAt: unknown;
};

/** What Strapi's own i18n knows of a type; it has no public way to ask. */
type ContentTypes = {
  getNestedPopulateOfNonLocalizedAttributes(uid: string): string[];
  /** The values of the shared attributes, components without their ids. */
  copyNonLocalizedAttributes(schema: object, row: Data): Data;
  getLocalizedAttributes(schema: object): string[];
};
/** Writes the shared attributes of a row into the rows of its version in the other locales. */
type Localizations = { syncNonLocalizedAttributes(row: Data, schema: object): Promise<void> };
type Locales = { getDefaultLocale(): Promise<string> };

const withoutIds = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutIds);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  const { id: _own, ...rest } = value as Data;
  return rest;
};

/** Reads and writes the fields of a localized type, those its locales share and those each has for itself. */
export const fieldsOfLocales = (strapi: Core.Strapi, uid: UID.ContentType) => {
  const i18n = strapi.plugin('i18n');
  const contentTypes = i18n.service<ContentTypes>('content-types');
  const schema = strapi.contentType(uid);
  const ownNames = contentTypes.getLocalizedAttributes(schema).filter((name) => {
    const type = schema.attributes[name]?.type;
    return type !== 'relation' && type !== 'media';
  });
  const ownComponents = ownNames.filter((name) => schema.attributes[name]?.type === 'component');
  const populate = [...contentTypes.getNestedPopulateOfNonLocalizedAttributes(uid), ...ownComponents];

  return {
    rows: (documentId: string): Promise<readonly LocaleRow[]> =>
      strapi.db.query(uid).findMany({ where: { documentId }, populate, orderBy: { id: 'asc' } }),

    sharedOf: (row: Data): Data => contentTypes.copyNonLocalizedAttributes(schema, row),

    ownOf: (row: Data): Data =>
      Object.fromEntries(ownNames.map((name) => [name, withoutIds(row[name])] as const)),

    share: (row: Data): Promise<void> =>
      i18n.service<Localizations>('localizations').syncNonLocalizedAttributes(row, schema),

    /** Gives a row back the moment of its last change. */
    dateBack: async ({ id }: LocaleRow, updatedAt: unknown): Promise<void> => {
      await strapi.db.query(uid).updateMany({ where: { id }, data: { updatedAt } });
    },

    defaultLocale: (): Promise<string> => i18n.service<Locales>('locales').getDefaultLocale(),
  };
};

export type FieldsOfLocales = ReturnType<typeof fieldsOfLocales>;
