import type { StrapiInstance } from './strapi-instance';
import type { Document } from './newsroom';

/** The two public ways of reading, asked the same questions. */

type Row = Record<string, unknown>;
export type LinkRow = Row & { article?: Row; commendation?: Row };

export type Reader = {
  readonly name: string;
  /** Links of an article with their commendations, as a reader without a token gets them. */
  readonly linksOfArticle: (article: Document, options?: ReadOptions) => Promise<LinkRow[]>;
  readonly linksOfCommendation: (commendation: Document, options?: ReadOptions) => Promise<LinkRow[]>;
  /** Titles of commendations that no article has reported. */
  readonly unreported: () => Promise<string[]>;
};

type ReadOptions = { readonly locale?: string };

const FIELDS = 'kind scope subsetLabel reported quote position';

export const restReader = (http: StrapiInstance['http']): Reader => {
  const read = async (path: string, query: Record<string, string>): Promise<{ data: Row & Row[] }> => {
    const response = await http.get(path).query(query);
    if (response.status !== 200) throw new Error(`${path}: ${response.status} ${response.text}`);
    return response.body as { data: Row & Row[] };
  };
  return {
    name: 'REST',
    linksOfArticle: async ({ documentId }, { locale = 'vi' } = {}) => {
      const query = { locale, 'populate[commendationLinks][populate]': 'commendation' };
      return (await read(`/api/articles/${documentId}`, query)).data.commendationLinks as LinkRow[];
    },
    linksOfCommendation: async ({ documentId }, { locale = 'vi' } = {}) => {
      const query = { locale, 'populate[articleLinks][populate]': 'article' };
      return (await read(`/api/commendations/${documentId}`, query)).data.articleLinks as LinkRow[];
    },
    unreported: async () => {
      const query = { 'filters[articleLinks][id][$null]': 'true', sort: 'title' };
      return (await read('/api/commendations', query)).data.map(({ title }) => title as string);
    },
  };
};

export const graphqlReader = (http: StrapiInstance['http']): Reader => {
  const ask = async (query: string): Promise<Record<string, Row & Row[]>> => {
    const response = await http.post('/graphql').send({ query });
    const body = response.body as { data?: Record<string, Row & Row[]>; errors?: unknown };
    if (body.errors || !body.data) throw new Error(`GraphQL: ${response.text}`);
    return body.data;
  };
  return {
    name: 'GraphQL',
    linksOfArticle: async ({ documentId }, { locale = 'vi' } = {}) => {
      const data = await ask(
        `{ article(documentId: "${documentId}", locale: "${locale}") { commendationLinks { ${FIELDS} commendation { documentId title locale } } } }`,
      );
      return data.article?.commendationLinks as LinkRow[];
    },
    linksOfCommendation: async ({ documentId }, { locale = 'vi' } = {}) => {
      const data = await ask(
        `{ commendation(documentId: "${documentId}", locale: "${locale}") { articleLinks { ${FIELDS} article { documentId title locale } } } }`,
      );
      return data.commendation?.articleLinks as LinkRow[];
    },
    unreported: async () => {
      const data = await ask(
        '{ commendations(filters: { articleLinks: { documentId: { null: true } } }, sort: "title") { title } }',
      );
      return (data.commendations ?? []).map(({ title }) => title as string);
    },
  };
};
