import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';
import { addFieldHints } from './content-manager/field-hints';
import { nameFilters } from './content-manager/filter-labels';
import { plainYears } from './content-manager/plain-years';
import { saveBeforeRelated } from './content-manager/related-entries';
import { nameColumnValues } from './content-manager/value-columns';
import { nameUsers, nameUsersOfMany } from './deletion/name-users';
import { ExistingEntryPanel } from './errors/ExistingEntryPanel';
import { watchRequests } from './errors/watch-requests';
import { skipGuidedTour } from './first-visit/skip-guided-tour';
import { startInVietnamese } from './language/interface-language';
import { english } from './translations/english';
import { vietnamese } from './translations/vietnamese';

export default {
  config: {
    // English is always there.
    locales: ['vi'],
    translations: { vi: vietnamese, en: english },
    // Tours and news of releases are for those who build with Strapi, not for those who write with it.
    tutorials: false,
    notifications: { releases: false },
  },

  register(app: Pick<StrapiApp, 'addMiddlewares'>): void {
    app.addMiddlewares([watchRequests]);
    startInVietnamese();
    skipGuidedTour();
  },

  bootstrap(app: Pick<StrapiApp, 'registerHook' | 'getPlugin'>): void {
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', addFieldHints);
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', plainYears);
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', saveBeforeRelated);
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', nameColumnValues);
    app.registerHook('Admin/CM/pages/ListView/inject-in-filters', nameFilters);
    const { apis } = app.getPlugin('content-manager') as unknown as Pick<
      ContentManagerPlugin['config'],
      'apis'
    >;
    apis.addDocumentAction((actions) => actions.map(nameUsers));
    apis.addBulkAction((actions) => actions.map(nameUsersOfMany));
    apis.addEditViewSidePanel((panels) => [ExistingEntryPanel, ...panels]);
  },
};
