import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { DocumentContext, Next } from '../documents';
import { relationsTo } from './relations-to';
import { type User, deleteDocument, publishedTitles, staysInOtherLocales, usersOf } from './stores/users';

/**
 * What a deletion says of the entries that use the deleted one. `keep`: they stay, without it. `delete`: what is a
 * part of it (the recipients of a commendation) goes with it, the others stay, without it.
 */
const ANSWERS = ['keep', 'delete'] as const;
type Answer = (typeof ANSWERS)[number];

/** Titles named in a refusal; the rest is counted. */
const NAMED = 5;

type Locales = { getDefaultLocale(): Promise<string> };
type ContentTypes = {
  findConfiguration(model: { uid: string }): Promise<{ settings: { mainField: string } }>;
};

/** From the parameters of the call, or of the request it came by: `?used=keep`. */
const answerOf = (strapi: Core.Strapi, { params }: DocumentContext): Answer | undefined => {
  const { used = strapi.requestContext.get()?.query.used } = params as { used?: unknown };
  if (used === undefined) return undefined;
  const answer = ANSWERS.find((one) => one === used);
  if (answer) return answer;
  const message = `used must be one of ${ANSWERS.join(', ')}`;
  throw new errors.ValidationError(message, {
    source: 'query',
    errors: [{ path: ['used'], message, name: 'ValidationError' }],
  });
};

/** A locale that goes takes nothing away while the document stays in another. */
const vanishes = async (strapi: Core.Strapi, { uid, params }: DocumentContext): Promise<boolean> => {
  const { documentId, locale } = params as { documentId?: string; locale?: unknown };
  if (documentId === undefined) return false;
  const i18n = strapi.contentType(uid as UID.ContentType).pluginOptions?.i18n as
    { localized?: boolean } | undefined;
  if (i18n?.localized !== true || locale === '*') return true;
  const i18nLocales = strapi.plugin('i18n').service<Locales>('locales');
  const locales = [locale ?? (await i18nLocales.getDefaultLocale())].flat().map(String);
  return !(await staysInOtherLocales(strapi, uid, { documentId, locales }));
};

const titlesOf = async (strapi: Core.Strapi, users: readonly User[]): Promise<readonly string[]> => {
  const contentTypes = strapi.plugin('content-manager').service<ContentTypes>('content-types');
  const titles: string[] = [];
  // What has no drafts (recipients) may be there for nobody to read.
  for (const uid of new Set(users.filter(({ hasDrafts }) => hasDrafts).map((user) => user.uid))) {
    const { settings } = await contentTypes.findConfiguration({ uid });
    const documentIds = users.filter((user) => user.uid === uid).map(({ documentId }) => documentId);
    titles.push(...(await publishedTitles(strapi, uid, { titleField: settings.mainField, documentIds })));
  }
  return titles;
};

const refusal = async (strapi: Core.Strapi, users: readonly User[]): Promise<Error> => {
  const titles = await titlesOf(strapi, users);
  const more = titles.length > NAMED ? ', …' : '';
  const fields = [...new Set(users.map(({ uid, field }) => `${uid.split('.').at(-1)}.${field}`))].join(', ');
  const names = titles.length > 0 ? `: ${titles.slice(0, NAMED).join(', ')}${more}` : '';
  return new errors.ApplicationError(
    `This is used by published entries (${users.length}, ${fields})${names}. Change those first, or delete it in the admin, which names them and asks (used=keep)`,
    {
      code: 'used-by-published',
      usedBy: users.map(({ uid, field, documentId }) => ({ uid, field, documentId })),
    },
  );
};

/**
 * A published record does not lose what it stands on (its grantor, its decision) in silence, and what is a part of a
 * deleted record goes with it: a name and a note about consent, left over without the award they were kept for, are
 * personal data that nobody would look for.
 */
export const usedDocuments =
  (strapi: Core.Strapi) =>
  async (context: DocumentContext, next: Next): Promise<unknown> => {
    const { uid, action, params } = context;
    if (action !== 'delete' || relationsTo(strapi, uid).length === 0) return next();
    const answer = answerOf(strapi, context);
    return strapi.db.transaction(async () => {
      const { documentId } = params;
      if (documentId === undefined || !(await vanishes(strapi, context))) return next();
      const users = await usersOf(strapi, uid, [documentId]);
      const standing = users.filter(({ isPart, isPublished }) => isPublished && !isPart);
      if (standing.length > 0 && answer === undefined && strapi.requestContext.get()) {
        throw await refusal(strapi, standing);
      }
      const parts = answer === 'keep' ? [] : users.filter(({ isPart }) => isPart);
      for (const part of parts) await deleteDocument(strapi, part.uid, part.documentId);
      return next();
    });
  };
