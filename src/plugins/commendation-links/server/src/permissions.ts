import { PLUGIN_ID } from '../../shared/constants';

/** Content-API right to read drafts. Not named `find`: a read-only API token holds every `find`. */
export const DRAFT_READ_SCOPE = `plugin::${PLUGIN_ID}.draft.read`;

/** Admin rights, given to roles under Settings → Roles → Plugins. */
export const ADMIN_ACTIONS = {
  readLinks: `plugin::${PLUGIN_ID}.links.read`,
  editLinks: `plugin::${PLUGIN_ID}.links.edit`,
  readCoverage: `plugin::${PLUGIN_ID}.coverage.read`,
} as const;

export const adminActions = [
  { section: 'plugins', displayName: 'Read', uid: 'links.read', subCategory: 'links', pluginName: PLUGIN_ID },
  {
    section: 'plugins',
    displayName: 'Create, edit, order, delete',
    uid: 'links.edit',
    subCategory: 'links',
    pluginName: PLUGIN_ID,
  },
  {
    section: 'plugins',
    displayName: 'See what is reported',
    uid: 'coverage.read',
    subCategory: 'coverage',
    pluginName: PLUGIN_ID,
  },
];
