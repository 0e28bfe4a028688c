import type { Core } from '@strapi/strapi';
import { signPreview } from './preview-link';

/** The types a reader has a page for. */
const PREVIEWED = [
  'api::article.article',
  'api::commendation.commendation',
  'api::decision.decision',
  'api::event.event',
];

/** Long enough to read a long article, too short to be of use when the address gets about. */
const LIFETIME_SECONDS = 60 * 60;

/** Shorter than this can be guessed, as in `config/startup/secrets.ts`. */
const SHORTEST_SECRET = 16;

const readUrl = (value: string): URL => {
  try {
    return new URL(value);
  } catch {
    throw new Error(`PREVIEW_URL is "${value}": give the whole address of a page, with https://.`);
  }
};

type Params = { readonly documentId?: string; readonly locale?: string; readonly status?: string };

type Preview = {
  readonly enabled: boolean;
  readonly config: {
    allowedOrigins: string[];
    handler: (uid: string, params: Params) => string | undefined;
  };
};

/** Preview of Strapi's admin (`config/admin.ts`): off without PREVIEW_URL, refused without a good PREVIEW_SECRET. */
export const previewConfig = (env: Core.Config.Shared.ConfigParams['env']): Preview => {
  const baseUrl = env('PREVIEW_URL', '');
  if (baseUrl === '') return { enabled: false, config: { allowedOrigins: [], handler: () => undefined } };
  const { origin } = readUrl(baseUrl);
  const secret = env('PREVIEW_SECRET', '');
  if (secret.length < SHORTEST_SECRET) {
    throw new Error(
      `PREVIEW_URL is set, so PREVIEW_SECRET must have at least ${SHORTEST_SECRET} characters; the frontend needs the same.`,
    );
  }
  return {
    enabled: true,
    config: {
      allowedOrigins: ["'self'", origin],
      /** No address means no preview button. */
      handler: (uid: string, { documentId, locale, status }: Params): string | undefined => {
        if (!PREVIEWED.includes(uid) || !documentId) return undefined;
        const expires = Math.floor(Date.now() / 1000) + LIFETIME_SECONDS;
        return signPreview(
          { uid, documentId, locale: locale ?? '', status: status === 'published' ? 'published' : 'draft' },
          { baseUrl, secret, expires },
        );
      },
    },
  };
};
