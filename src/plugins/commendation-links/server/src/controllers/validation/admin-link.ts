import { errors } from '@strapi/utils';

type Body = Record<string, unknown>;

const isRecord = (value: unknown): value is Body =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the desk may say of a link; who decided and what the machine thought are not its to write. */
const WRITABLE = [
  'articleDocumentId',
  'commendationDocumentId',
  'kind',
  'scope',
  'subsetLabel',
  'reported',
  'quote',
  'quoteLocale',
  'position',
  'reversePosition',
  'state',
];

const invalid = (path: string, message: string): Error =>
  new errors.ValidationError(message, { errors: [{ path: [path], message, name: 'ValidationError' }] });

const readData = (body: unknown): unknown => (isRecord(body) ? body.data : undefined);

/** `{ data: { …fields of a link } }`; unknown fields are refused by name. */
export const readLinkBody = (body: unknown): Body => {
  const data = readData(body);
  if (!isRecord(data)) throw invalid('data', 'data must be an object with the fields of the link');
  const unknown = Object.keys(data).find((key) => !WRITABLE.includes(key));
  if (unknown !== undefined)
    throw invalid(unknown, `${unknown} is not a field of a link that can be written`);
  return data;
};

/** `{ data: [documentId of a link, …] }` */
export const readOrderBody = (body: unknown): readonly string[] => {
  const data = readData(body);
  if (!Array.isArray(data) || !data.every((id): id is string => typeof id === 'string')) {
    throw invalid('data', 'data must be the list of link documentIds in their new order');
  }
  return data;
};

/** `:side` is `source` (an article) or `target` (a commendation). */
export const readSide = (params: unknown): { side: 'source' | 'target'; documentId: string } => {
  const { side, documentId } = isRecord(params) ? params : {};
  if (side !== 'source' && side !== 'target') throw invalid('side', 'side must be source or target');
  return { side, documentId: String(documentId) };
};

/** `?restored=true`: the link was removed a moment ago and is put back as it was. */
export const readRestored = (query: unknown): boolean => isRecord(query) && query.restored === 'true';
