import type { Core } from '@strapi/strapi';
import { refuseWeakSecrets } from '../config/startup/secrets';
import { articleDocuments } from './api/article/rules/article-documents';
import { commendationDocuments } from './api/commendation/rules/commendation-documents';
import { standingDocuments } from './api/commendation/rules/standing-documents';
import { titleDocuments } from './api/commendation/rules/title-documents';
import { decisionDocuments } from './api/decision/rules/decision-documents';
import { belongsToOneAward } from './api/recipient/rules/belongs-to-one-award';
import { offerFreeRecipients } from './api/recipient/rules/free-recipients';
import { maskGraphql, maskRestOutput } from './api/recipient/rules/mask-output';
import { publicReads } from './api/recipient/rules/public-reads';
import { recipientDocuments } from './api/recipient/rules/recipient-documents';
import { closeRegistration } from './bootstrap/close-registration';
import { ensureLocales } from './bootstrap/ensure-locales';
import { grantFirstBootPermissions } from './bootstrap/grant-first-boot-permissions';
import { hideUnaskedChildren } from './bootstrap/hide-unasked-children';
import { refreshTextKeys } from './bootstrap/refresh-text-keys';
import { setUpEditLayouts } from './bootstrap/set-up-edit-layouts';
import { setUpRoles } from './bootstrap/set-up-roles';
import { guardMutations } from './graphql/guard-mutations';
import { checkListArguments } from './graphql/list-arguments';
import { closeFields } from './rights/closed-fields';
import { mendContentManager } from './rights/content-manager-controllers';
import { offerUsage } from './deletion/usage-route';
import { usedDocuments } from './deletion/used-documents';
import { checkConditions } from './input/checked-conditions';
import { checkedDocuments } from './input/checked-documents';
import { checkUsers } from './input/checked-users';
import { orderedFields } from './input/ordered-fields';
import { sharedFields } from './locales/shared-fields';
import { sharedRelations } from './locales/shared-relations';
import { searchOtherNamesInPickers } from './search/pickers';
import { searchVietnamese } from './search/vietnamese-search';
import { applyCatalogue } from './seed/apply-catalogue';
import { unguessableFileNames } from './uploads/unguessable-file-names';
import { forbidSameSlugs } from './slugs/forbid-same-slugs';
import { uniqueSlugs } from './slugs/unique-slugs';
import { endTurnToStart, waitForTurnToStart } from './start-in-turn';

const DOCUMENT_RULES = [
  checkedDocuments,
  orderedFields,
  publicReads,
  usedDocuments,
  standingDocuments,
  uniqueSlugs,
  articleDocuments,
  decisionDocuments,
  belongsToOneAward,
  commendationDocuments,
  titleDocuments,
  recipientDocuments,
  sharedFields,
  sharedRelations,
];

export default {
  register({ strapi }: { strapi: Core.Strapi }): void {
    refuseWeakSecrets(process.env);
    waitForTurnToStart(strapi);
    for (const rule of DOCUMENT_RULES) strapi.documents.use(rule(strapi) as never);
    checkConditions(strapi);
    checkUsers(strapi);
    checkListArguments(strapi);
    searchOtherNamesInPickers(strapi);
    closeFields(strapi);
    mendContentManager(strapi);
    offerUsage(strapi);
    maskRestOutput(strapi);
    maskGraphql(strapi);
    offerFreeRecipients(strapi);
    guardMutations(strapi);
    unguessableFileNames(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await searchVietnamese(strapi);
    await forbidSameSlugs(strapi);
    await ensureLocales(strapi);
    await refreshTextKeys(strapi);
    await applyCatalogue(strapi);
    await grantFirstBootPermissions(strapi);
    await closeRegistration(strapi);
    await hideUnaskedChildren(strapi);
    await setUpEditLayouts(strapi);
    await setUpRoles(strapi);
    await endTurnToStart(strapi);
  },

  destroy: ({ strapi }: { strapi: Core.Strapi }): Promise<void> => endTurnToStart(strapi),
};
