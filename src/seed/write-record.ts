import type { Core, UID } from '@strapi/strapi';
import type { SeedRecord } from './seed-record';

/** Key of a record → documentId, for those that are written. */
export type DocumentIds = Readonly<Record<string, string>>;

type Locale = { readonly code: string };
type LocaleService = { find(): Promise<readonly Locale[]> };

/** The locales that the installation has: an administrator may have removed one the seed knows. */
const knownLocales = async (strapi: Core.Strapi): Promise<readonly string[]> => {
  const locales = await strapi.plugin('i18n').service<LocaleService>('locales').find();
  return locales.map(({ code }) => code);
};

const documentIdsOf = (keys: string | readonly string[], ids: DocumentIds) => {
  const documentIdOf = (key: string): string => {
    const documentId = ids[key];
    if (documentId === undefined) throw new Error(`The seed names “${key}”, which is not written`);
    return documentId;
  };
  return typeof keys === 'string' ? documentIdOf(keys) : keys.map(documentIdOf);
};

const relationsOf = ({ references = {} }: SeedRecord, ids: DocumentIds) =>
  Object.fromEntries(Object.entries(references).map(([name, keys]) => [name, documentIdsOf(keys, ids)]));

const localesOf = async (strapi: Core.Strapi, record: SeedRecord) => {
  if (record.localized === undefined) return [{ locale: undefined, texts: {} }];
  const known = await knownLocales(strapi);
  return Object.entries(record.localized)
    .filter(([locale]) => known.includes(locale))
    .map(([locale, texts]) => ({ locale, texts }));
};

/**
 * Writes a new document in all its locales and gives its documentId.
 * @throws Error when the record points at one that is not in `ids`.
 */
export const writeRecord = async (
  strapi: Core.Strapi,
  record: SeedRecord,
  ids: DocumentIds,
): Promise<string> => {
  const documents = strapi.documents(record.uid as UID.ContentType);
  const relations = relationsOf(record, ids);
  const status = record.published ? 'published' : undefined;
  let documentId: string | undefined;
  for (const { locale, texts } of await localesOf(strapi, record)) {
    const data = {
      ...(documentId === undefined ? { ...record.shared, ...relations } : {}),
      ...texts,
    } as never;
    const written =
      documentId === undefined
        ? await documents.create({ locale, status, data })
        : await documents.update({ documentId, locale, status, data });
    documentId = written?.documentId;
  }
  if (documentId === undefined)
    throw new Error(`“${record.key}” has no text in a locale of this installation`);
  return documentId;
};

/** Sets the relations of a document that is already written; all its locales share them. */
export const writeReferences = async (
  strapi: Core.Strapi,
  record: SeedRecord,
  ids: DocumentIds,
): Promise<void> => {
  const data = relationsOf(record, ids) as never;
  const documentId = documentIdsOf(record.key, ids) as string;
  const [first] = await localesOf(strapi, record);
  await strapi.documents(record.uid as UID.ContentType).update({ documentId, locale: first?.locale, data });
};
