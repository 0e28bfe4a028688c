import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import { forbidden } from '../errors';
import { DRAFT_READ_SCOPE } from '../permissions';
import { linkEnds } from '../plugin-config';
import { type ReadContext, runInReadContext } from '../read-context';
import { type Locales, enabledLocales } from '../stores/locales';
import { shownRow } from '../stores/reading/shown-row';

/**
 * Who is reading, and what that reader may be shown.
 *
 * A caller of the content API (REST or GraphQL) is the public, whatever its token: it gets published entries
 * and confirmed links. Drafts need the right `plugin::commendation-links.draft.read`, because stock Strapi
 * hands them to anyone who may `find`.
 */

type Request = {
  readonly state: {
    readonly auth?: unknown;
    readonly route?: { readonly info?: { readonly type?: string } };
  };
};

const contentApiRequest = (strapi: Core.Strapi): Request | undefined => {
  const request = strapi.requestContext.get() as Request | undefined;
  return request?.state.route?.info?.type === 'content-api' ? request : undefined;
};

const isGranted = async (
  strapi: Core.Strapi,
  request: Request,
  scope: readonly string[],
): Promise<boolean> => {
  try {
    await strapi.auth.verify(request.state.auth as never, { scope: [...scope] });
    return true;
  } catch {
    // `verify` knows no other answer than to throw; a refusal is an ordinary answer here.
    return false;
  }
};

const DRAFT_PARAMETERS = ['publicationFilter', 'hasPublishedVersion'] as const;

export type ReadParams = {
  readonly status?: unknown;
  readonly locale?: unknown;
  readonly publicationFilter?: unknown;
  readonly hasPublishedVersion?: unknown;
};

/** Which drafts exist is itself unpublished, so the parameters that ask for it need the same right. */
const askedForDrafts = (params: ReadParams): string | undefined => {
  if (params.status !== undefined && params.status !== null && params.status !== 'published') return 'status';
  return DRAFT_PARAMETERS.find((name) => params[name] !== undefined && params[name] !== null);
};

const assertLocales = (params: ReadParams, { codes }: Locales): void => {
  const asked = [params.locale]
    .flat()
    .filter((code): code is string => typeof code === 'string' && code !== '' && code !== '*');
  const unknown = asked.find((code) => !codes.includes(code));
  if (unknown === undefined) return;
  throw new errors.ValidationError(
    `Invalid parameter at 'locale'. "${unknown}" is not an enabled locale; use one of: ${codes.join(', ')}`,
    { source: 'query', param: 'locale', value: unknown },
  );
};

const localeOf = (params: ReadParams, { defaultLocale }: Locales): string =>
  typeof params.locale === 'string' && params.locale !== '' && params.locale !== '*'
    ? params.locale
    : defaultLocale;

type Answer = {
  readonly uid: string;
  readonly params: { readonly fields?: unknown; readonly populate?: unknown };
  readonly readContext: ReadContext;
  readonly result: unknown;
};

export const reader = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * The context a read runs in, or a write, which `answers` with more than its caller wrote.
   * @throws ForbiddenError (403) when drafts are asked for without the right to them.
   * @throws ValidationError when a locale is not enabled.
   */
  async contextFor(
    params: ReadParams,
    { operation, answers = operation === 'read' }: { operation: ReadContext['operation']; answers?: boolean },
  ): Promise<ReadContext> {
    const locales = await enabledLocales(strapi);
    const base = { locale: localeOf(params, locales), defaultLocale: locales.defaultLocale, operation };
    const request = contentApiRequest(strapi);
    if (!request) {
      const status = params.status === 'published' ? 'published' : 'draft';
      return { ...base, audience: 'desk', status, mayReadEnds: true };
    }
    assertLocales(params, locales);
    const parameter = askedForDrafts(params);
    const mayReadDrafts = parameter !== undefined && (await isGranted(strapi, request, [DRAFT_READ_SCOPE]));
    if (parameter && !mayReadDrafts && answers) {
      throw forbidden(
        `Drafts are not public: '${parameter}' needs a token or role with the right ${DRAFT_READ_SCOPE}`,
        { source: 'query', param: parameter },
      );
    }
    const ends = Object.values(linkEnds(strapi)).map(({ uid }) => `${uid}.find`);
    return {
      ...base,
      audience: 'public',
      status: params.status === 'draft' && mayReadDrafts ? 'draft' : 'published',
      mayReadEnds: await isGranted(strapi, request, ends),
    };
  },

  /** What a write answers with: its row as a read shows it. Strapi populates it with whatever the row is joined with. */
  async answer({ uid, params, readContext, result }: Answer): Promise<unknown> {
    const id = (result as { readonly id?: unknown } | null)?.id;
    if (id === undefined || !params.populate) return result;
    const row = await runInReadContext({ ...readContext, operation: 'read' }, () =>
      shownRow(strapi, uid, { id, fields: params.fields, populate: params.populate }),
    );
    return row ?? result;
  },

  /** Whether the running request came in through REST or GraphQL. */
  isContentApi: (): boolean => contentApiRequest(strapi) !== undefined,

  /** Whether the caller of the running request holds every one of these content-API rights. */
  async holds(scope: readonly string[]): Promise<boolean> {
    const request = contentApiRequest(strapi);
    return request === undefined || isGranted(strapi, request, scope);
  },
});
