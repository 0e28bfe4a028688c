import type { Core } from '@strapi/strapi';
import { noLandingPage } from '../src/graphql/landing-page';
import { operationLimits } from '../src/graphql/operation-limits';

// i18n reads its first locale from the environment alone, when the plugin loads: Vietnamese in every boot.
process.env.STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE ||= 'vi';

const ALLOWED_MEDIA_TYPES = [
  'image/*',
  'video/*',
  'audio/*',
  'application/pdf',
  'application/msword',
  'application/vnd.ms-excel',
  'application/vnd.ms-powerpoint',
  // What .doc, .xls and .ppt are by their first bytes. Then the extension decides, and names no other type let in.
  'application/x-cfb',
  'application/vnd.openxmlformats-officedocument.*',
  'text/plain',
  'text/csv',
];

// SVG runs scripts in the reader's browser; the others run on whoever downloads them.
const DENIED_MEDIA_TYPES = [
  'image/svg+xml',
  'application/vnd.microsoft.portable-executable',
  'application/x-msdownload',
  'application/x-msdos-program',
  'application/x-executable',
  'application/x-dosexec',
  'application/x-sh',
  'text/x-shellscript',
  'application/x-mach-binary',
];

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  'users-permissions': {
    config: {
      jwtManagement: 'refresh',
      sessions: {
        httpOnly: true,
      },
    },
  },
  upload: {
    config: {
      security: {
        allowedTypes: ALLOWED_MEDIA_TYPES,
        deniedTypes: DENIED_MEDIA_TYPES,
      },
    },
  },
  graphql: {
    config: {
      endpoint: '/graphql',
      shadowCRUD: true,
      defaultLimit: 25,
      maxLimit: 100,
      // article → commendationLinks → commendation → recipients → … needs eight; cycles need more.
      depthLimit: 10,
      landingPage: env('NODE_ENV') === 'production' ? noLandingPage : true,
      apolloServer: {
        introspection: true,
        // The rules of `strapi::cors` hold here too; Apollo's own would let every site in.
        cors: false,
        ...operationLimits,
      },
    },
  },
  'commendation-links': {
    enabled: true,
    resolve: './src/plugins/commendation-links',
    config: {
      source: {
        uid: 'api::article.article',
        fields: {
          title: 'title',
          summary: 'summary',
          body: 'body',
          dates: ['originallyPublishedAt', 'reportedOn'],
        },
      },
      target: {
        uid: 'api::commendation.commendation',
        fields: {
          title: 'title',
          counts: 'counts',
          grantor: 'grantor',
          grantorAsReported: 'grantorAsReported',
          awardType: 'awardType',
          decision: 'decision',
          presentedOn: 'presentedOn',
          recipients: 'recipients',
          reason: 'reason',
          grade: 'grade',
          posthumous: 'posthumous',
          periodFrom: 'periodFrom',
          periodTo: 'periodTo',
        },
        // What an article says has been checked against it, and against no decision yet.
        madeFromArticle: { verification: 'press' },
        related: {
          awardType: { name: 'name', code: 'code', aliases: 'aliases' },
          grantor: { name: 'name', aliases: 'aliases', validFrom: 'validFrom', validTo: 'validTo' },
          decision: { number: 'number', issuedOn: 'issuedOn', year: 'year' },
          recipients: { name: 'displayName' },
        },
      },
      publicRows: {
        // Public through a commendation that the reader is shown, and not when there for the count only.
        'api::recipient.recipient': {
          visibility: { $in: ['full', 'initials'] },
          commendation: { id: { $notNull: true } },
        },
      },
    },
  },
  'newsroom-import': {
    enabled: true,
    resolve: './src/plugins/newsroom-import',
  },
});

export default config;
