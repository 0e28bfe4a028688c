import type { Core, UID } from '@strapi/strapi';

/** Short ways to write the documents that the API tests are about. */

export const ARTICLE = 'api::article.article';
export const COMMENDATION = 'api::commendation.commendation';
export const LINK = 'plugin::commendation-links.link';

type Data = Record<string, unknown>;
export type Document = Data & { readonly documentId: string; readonly id: number };

type Options = { readonly locale?: string; readonly status?: 'draft' | 'published' };

export const newsroom = (strapi: Core.Strapi) => {
  const documents = (uid: string) => strapi.documents(uid as UID.ContentType);

  const create = async (uid: string, data: Data, options: Options = {}): Promise<Document> =>
    (await documents(uid).create({ data: data as never, ...options } as never)) as unknown as Document;

  return {
    create,
    article: (data: Data = {}, options: Options = { status: 'published' }) =>
      create(ARTICLE, { title: 'Hội nghị sơ kết', ...data }, options),
    commendation: (data: Data = {}, options: Options = { status: 'published' }) =>
      create(COMMENDATION, { title: 'Bằng khen của Tỉnh ủy', ...data }, options),
    link: (article: Document, commendation: Document, data: Data = {}) =>
      create(LINK, {
        articleDocumentId: article.documentId,
        commendationDocumentId: commendation.documentId,
        ...data,
      }),
    translate: (
      uid: string,
      { documentId }: Document,
      data: Data,
      status: 'draft' | 'published' = 'published',
    ) => documents(uid).update({ documentId, locale: 'en', status, data: data as never } as never),
    publish: (uid: string, { documentId }: Document, locale = 'vi') =>
      documents(uid).publish({ documentId, locale } as never),
    unpublish: (uid: string, { documentId }: Document, locale = 'vi') =>
      documents(uid).unpublish({ documentId, locale } as never),
    remove: (uid: string, { documentId }: Document, locale?: string) =>
      documents(uid).delete({ documentId, ...(locale ? { locale } : {}) } as never),
    linkCount: () => strapi.db.query(LINK).count({}),
  };
};

/** Empties the tables that tests of one suite share. */
export const clearNewsroom = async (strapi: Core.Strapi): Promise<void> => {
  const uids = [
    LINK,
    'api::recipient.recipient',
    ARTICLE,
    COMMENDATION,
    'api::decision.decision',
    'api::event.event',
  ];
  for (const uid of uids) await strapi.db.query(uid).deleteMany({});
};
