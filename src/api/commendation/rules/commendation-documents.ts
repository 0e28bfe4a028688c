import type { Core } from '@strapi/strapi';
import {
  type Data,
  type DocumentContext,
  type DocumentParams,
  type Next,
  relationTarget,
} from '../../../documents';
import { generatedTitle, gradeLabel } from './title';

const UID = 'api::commendation.commendation';

const isFilled = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

type Related = { readonly name?: unknown; readonly grades?: unknown };

/** The row of a related document in a locale, else the one that the data names. */
const relatedRow = async (
  strapi: Core.Strapi,
  {
    uid,
    value,
    locale,
  }: { uid: 'api::award-type.award-type' | 'api::organisation.organisation'; value: unknown; locale: string },
): Promise<Related> => {
  const target = relationTarget(value);
  if (!target) return {};
  const row = await strapi.db.query(uid).findOne({ where: target });
  if (!row) return {};
  const sameLocale = await strapi.db.query(uid).findOne({ where: { documentId: row.documentId, locale } });
  return (sameLocale ?? row) as Related;
};

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** The row being changed, or another locale's when this one is new: what the data leaves out is taken from it. */
const currentRow = async (
  strapi: Core.Strapi,
  documentId: string | undefined,
  locale: string,
): Promise<Data | undefined> => {
  if (!documentId) return undefined;
  const populate = { awardType: true, grantor: true, counts: true };
  const rows: Data[] = await strapi.db
    .query(UID)
    .findMany({ where: { documentId, publishedAt: null }, populate });
  return rows.find((row) => row.locale === locale) ?? rows[0];
};

const titleFor = async (
  strapi: Core.Strapi,
  { documentId, data = {} }: DocumentParams,
  locale: string,
): Promise<string> => {
  const current = await currentRow(strapi, documentId, locale);
  const merged = { ...current, ...data };
  // One after the other: the transaction of a write has one connection.
  const awardType = await relatedRow(strapi, {
    uid: 'api::award-type.award-type',
    value: merged.awardType,
    locale,
  });
  const grantor = await relatedRow(strapi, {
    uid: 'api::organisation.organisation',
    value: merged.grantor,
    locale,
  });
  return generatedTitle({
    locale,
    awardType: text(awardType.name),
    grade: gradeLabel(awardType.grades, { grade: text(merged.grade), locale }),
    grantor: text(grantor.name) ?? text(merged.grantorAsReported),
    counts: (merged.counts ?? undefined) as Data | undefined,
  });
};

const needsTitle = async (
  strapi: Core.Strapi,
  { action, params }: DocumentContext,
  locale: string,
): Promise<boolean> => {
  const { data = {}, documentId } = params;
  if (isFilled(data.title)) return false;
  if (action === 'create' || 'title' in data) return true;
  const current = await strapi.db.query(UID).findOne({ where: { documentId, locale, publishedAt: null } });
  return !isFilled(current?.title);
};

/** A commendation always has a title, and its standing is never typed. */
export const commendationDocuments =
  (strapi: Core.Strapi) =>
  async (context: DocumentContext, next: Next): Promise<unknown> => {
    if (context.uid !== UID || !['create', 'update'].includes(context.action)) return next();
    const { standing: _derived, ...data } = context.params.data ?? {};
    context.params.data = data;
    const locales = strapi.plugin('i18n').service<{ getDefaultLocale(): Promise<string> }>('locales');
    const locale = context.params.locale || (await locales.getDefaultLocale());
    if (await needsTitle(strapi, context, locale))
      data.title = await titleFor(strapi, context.params, locale);
    return next();
  };
