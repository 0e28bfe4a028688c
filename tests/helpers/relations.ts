import { type Document, newsroom } from './newsroom';
import type { StrapiInstance } from './strapi-instance';
import type { UID } from '@strapi/strapi';

/** Ways to write and see relations of documents that have locales. */

export const AWARD_TYPE = 'api::award-type.award-type';
export const ORGANISATION = 'api::organisation.organisation';
export const CATEGORY = 'api::category.category';
export const DECISION = 'api::decision.decision';
export const EVENT = 'api::event.event';
export const RECIPIENT = 'api::recipient.recipient';

export type Row = Record<string, unknown> & { readonly documentId: string; readonly locale?: string };
export type Options = { readonly locale?: string; readonly status?: 'draft' | 'published' };

export const idsOf = (value: unknown): string[] =>
  [value].flat().flatMap((row) => (row ? [(row as Row).documentId] : []));
export const localesOf = (value: unknown) => [value].flat().map((row) => (row as Row | null)?.locale);

export const relationDesk = ({ strapi, http }: StrapiInstance) => {
  const desk = newsroom(strapi);
  const documents = (uid: string) => strapi.documents(uid as UID.ContentType);

  const update = (uid: string, { documentId }: Document, data: object, options: Options = {}) =>
    documents(uid).update({ documentId, data, ...options } as never) as unknown as Promise<Document>;

  /** A document in both locales, of a type without drafts. */
  const inBothLocales = async (uid: string, name: string): Promise<Document> => {
    const code = uid === AWARD_TYPE ? { code: `thu-${Math.random().toString(36).slice(2)}` } : {};
    const document = await desk.create(uid, { name, ...code });
    await update(uid, document, { name: `${name} (en)` }, { locale: 'en' });
    return document;
  };

  /** What a desk sees of one version and locale: its relations as the database holds them. */
  const read = async (
    uid: string,
    { documentId }: Document,
    { locale = 'vi', status = 'draft' }: Options = {},
    populate: readonly string[] = [],
  ): Promise<Record<string, unknown>> => {
    const contentType = strapi.contentType(uid as UID.ContentType);
    const localized = (contentType.pluginOptions?.i18n as { localized?: boolean } | undefined)?.localized;
    const row: unknown = await strapi.db.query(uid).findOne({
      where: {
        documentId,
        ...(localized ? { locale } : {}),
        ...(contentType.options?.draftAndPublish
          ? { publishedAt: status === 'published' ? { $notNull: true } : { $null: true } }
          : {}),
      },
      populate: Object.fromEntries(populate.map((name) => [name, true])),
    });
    if (!row) throw new Error(`${uid} ${documentId} has no ${status} row in ${locale}`);
    return row as Record<string, unknown>;
  };

  const rest = async (path: string, query: Record<string, string> = {}): Promise<Row & Row[]> => {
    const response = await http.get(`/api${path}`).query(query);
    if (response.status !== 200) throw new Error(`${path}: ${response.status} ${response.text}`);
    return (response.body as { data: Row & Row[] }).data;
  };
  const graphql = async (query: string): Promise<Record<string, Row & Row[]>> => {
    const response = await http.post('/graphql').send({ query });
    const body = response.body as { data?: Record<string, Row & Row[]>; errors?: unknown };
    if (body.errors || !body.data) throw new Error(`GraphQL: ${response.text}`);
    return body.data;
  };

  const recipient = (commendation: Document, displayName: string) =>
    desk.create(RECIPIENT, { displayName, commendation: commendation.documentId });

  const decision = (data: object = {}, options: Options = { status: 'published' }) =>
    desk.create(DECISION, { number: `${Math.random()}/QĐ-UBND`, ...data }, options);

  return { ...desk, documents, update, inBothLocales, read, rest, graphql, recipient, decision };
};
