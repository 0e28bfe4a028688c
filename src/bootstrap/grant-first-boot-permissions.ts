import type { Core } from '@strapi/strapi';

/** What readers may do, with an account or without: read the published content of the contract. */
const PUBLIC_TYPES = [
  'api::article.article',
  'api::award-type.award-type',
  'api::category.category',
  'api::commendation.commendation',
  'api::decision.decision',
  'api::event.event',
  'api::organisation.organisation',
  'api::recipient.recipient',
  'plugin::commendation-links.link',
] as const;

export const PUBLIC_ACTIONS: readonly string[] = [
  ...PUBLIC_TYPES.flatMap((uid) => [`${uid}.find`, `${uid}.findOne`]),
  'plugin::i18n.locales.listLocales',
];

/** Who signs in is not shown less than who does not. What each role was given is remembered apart. */
const ROLES = [
  { type: 'public', key: 'public-permissions' },
  { type: 'authenticated', key: 'signed-in-permissions' },
] as const;

const grantOnce = async (strapi: Core.Strapi, { type, key }: (typeof ROLES)[number]): Promise<void> => {
  const store = { type: 'core', name: 'so-vang', key } as const;
  const given = ((await strapi.store.get(store)) ?? []) as string[];
  const missing = PUBLIC_ACTIONS.filter((action) => !given.includes(action));
  if (missing.length === 0) return;
  await strapi.db.transaction(async () => {
    const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type } });
    if (!role)
      throw new Error(`There is no role of type "${type}": the users-permissions plugin did not set up`);
    const permissions = strapi.db.query('plugin::users-permissions.permission');
    for (const action of missing) {
      const held = await permissions.findOne({ where: { action, role: role.id } });
      if (!held) await permissions.create({ data: { action, role: role.id } });
    }
    await strapi.store.set({ ...store, value: [...given, ...missing] });
  });
};

/**
 * Gives each right once. What was given is remembered, so a right that an administrator takes away is not put
 * back at the next boot, while one that a later version adds is given then.
 */
export const grantFirstBootPermissions = async (strapi: Core.Strapi): Promise<void> => {
  for (const role of ROLES) await grantOnce(strapi, role);
};
