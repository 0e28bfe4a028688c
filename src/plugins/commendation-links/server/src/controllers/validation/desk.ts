import { errors } from '@strapi/utils';
import type { Side } from '../../../../shared/desk-contracts';

type Query = Readonly<Record<string, unknown>>;

/** The most documents one warning asks about: a page of the list view. */
const MAX_DOCUMENTS = 100;

const invalid = (path: string, message: string): Error =>
  new errors.ValidationError(message, { errors: [{ path: [path], message, name: 'ValidationError' }] });

const readText = (query: Query, name: string): string => {
  const value = query[name] ?? '';
  if (typeof value !== 'string') throw invalid(name, `${name} must be given once, as text`);
  return value;
};

/** `?documentIds=a,b,c` */
const readIds = (query: Query, name: string): readonly string[] => {
  const ids = readText(query, name).split(',').filter(Boolean);
  if (ids.length > MAX_DOCUMENTS) throw invalid(name, `${name} takes at most ${MAX_DOCUMENTS} ids`);
  return ids;
};

/** `?locale=vi`; the default locale when it is left out. */
export const readLocale = (query: Query): string | undefined => readText(query, 'locale') || undefined;

/** `?side=target&q=…&locale=vi&except=a,b` */
export const readSearch = (
  query: Query,
): { side: Side; text: string; locale?: string; except: readonly string[] } => {
  const side = readText(query, 'side') || 'target';
  if (side !== 'source' && side !== 'target') throw invalid('side', 'side must be source or target');
  return { side, text: readText(query, 'q'), locale: readLocale(query), except: readIds(query, 'except') };
};

/** `?uid=api::…&documentIds=a,b&locale=vi` */
export const readUsage = (query: Query): { uid: string; documentIds: readonly string[]; locale?: string } => {
  const uid = readText(query, 'uid');
  const documentIds = readIds(query, 'documentIds');
  if (uid === '') throw invalid('uid', 'uid must name a content type');
  if (documentIds.length === 0) throw invalid('documentIds', 'documentIds must name at least one document');
  return { uid, documentIds, locale: readLocale(query) };
};
