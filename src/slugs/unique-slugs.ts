import type { Core, UID } from '@strapi/strapi';
import { oneAtATime } from '../one-at-a-time';
import { makeSlug, numbered } from './make-slug';

/**
 * Slugs are made where documents are written, so that every way in (admin, API, import) gets the same ones:
 * from the title when none is given, in normal form when one is, with a number when it is taken in the locale.
 * A slug that stands is left alone when the title changes: it is a public address.
 */

type SlugField = { readonly name: string; readonly source: string };
type Data = Record<string, unknown>;
type Params = { documentId?: string; locale?: string | null; data?: Data };
type WriteContext = { readonly uid: string; readonly action: string; readonly params: unknown };

/** An address to look for; `documentId` is the document that may keep its own. Without a locale: free in all. */
type Wanted = { readonly slug: string; readonly locale?: string; readonly documentId?: string };

/** How many numbered addresses one look-up tries. */
const BATCH = 20;

export const slugFieldOf = (strapi: Core.Strapi, uid: string): SlugField | undefined => {
  if (!uid.startsWith('api::')) return undefined;
  const attributes = Object.entries(strapi.contentType(uid as UID.ContentType).attributes);
  const found = attributes.find(([, attribute]) => attribute.type === 'uid');
  if (!found) return undefined;
  const [name, attribute] = found;
  const source = 'targetField' in attribute ? attribute.targetField : undefined;
  return typeof source === 'string' ? { name, source } : undefined;
};

const freeSlug = async (
  strapi: Core.Strapi,
  { uid, field }: { readonly uid: string; readonly field: SlugField },
  { slug, locale, documentId }: Wanted,
): Promise<string> => {
  for (let first = 1; ; first += BATCH) {
    const candidates = Array.from({ length: BATCH }, (_, offset) => numbered(slug, first + offset));
    const rows: Data[] = await strapi.db.query(uid).findMany({
      select: [field.name],
      where: {
        [field.name]: { $in: candidates },
        ...(locale ? { locale } : {}),
        ...(documentId ? { documentId: { $ne: documentId } } : {}),
      },
    });
    const taken = new Set(rows.map((row) => row[field.name]));
    const free = candidates.find((candidate) => !taken.has(candidate));
    if (free !== undefined) return free;
  }
};

const isFilled = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

const defaultLocale = (strapi: Core.Strapi): Promise<string> =>
  strapi.plugin('i18n').service<{ getDefaultLocale(): Promise<string> }>('locales').getDefaultLocale();

/** The text a slug is made from: what is given, else what the row holds, else the name of the type. */
const slugSource = (strapi: Core.Strapi, uid: string, texts: readonly unknown[]): string => {
  const made = texts
    .filter(isFilled)
    .map(makeSlug)
    .find((slug) => slug !== '');
  return made ?? strapi.contentType(uid as UID.ContentType).info.singularName;
};

/** What this write asks for; `undefined` when it leaves the address as it stands. */
const wantedSlug = async (
  strapi: Core.Strapi,
  context: WriteContext,
  field: SlugField,
): Promise<Wanted | undefined> => {
  const { uid, action } = context;
  const { documentId, locale: asked, data = {} } = context.params as Params;
  const locale = asked && asked !== '*' ? asked : await defaultLocale(strapi);
  if (action === 'clone') {
    const original: Data | null = await strapi.db.query(uid).findOne({ where: { documentId } });
    return {
      slug: slugSource(strapi, uid, [data[field.name], data[field.source], original?.[field.source]]),
    };
  }
  const current: Data | null =
    action === 'update' && documentId
      ? ((await strapi.db.query(uid).findOne({ where: { documentId, locale, publishedAt: null } })) ??
        (await strapi.db.query(uid).findOne({ where: { documentId, locale } })))
      : null;
  const untouched = data[field.name] === undefined && isFilled(current?.[field.name]);
  if (untouched || (action === 'update' && data[field.name] === current?.[field.name] && current))
    return undefined;
  const slug = slugSource(strapi, uid, [data[field.name], data[field.source], current?.[field.source]]);
  return { slug, locale, documentId };
};

export const uniqueSlugs =
  (strapi: Core.Strapi) =>
  async <Result>(context: WriteContext, next: () => Promise<Result>): Promise<Result> => {
    const writes = ['create', 'update', 'clone'].includes(context.action);
    const field = writes ? slugFieldOf(strapi, context.uid) : undefined;
    if (!field) return next();
    const wanted = await wantedSlug(strapi, context, field);
    if (!wanted) return next();
    const { uid } = context;
    return oneAtATime(strapi, `slugs of ${uid}`, async () => {
      const params = context.params as Params;
      params.data = { ...params.data, [field.name]: await freeSlug(strapi, { uid, field }, wanted) };
      return next();
    });
  };
