import type { Core } from '@strapi/strapi';

/** What a frontend without a token may do: read the published content of the contract. */
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

const STORE = { type: 'core', name: 'so-vang', key: 'public-permissions' } as const;

/**
 * Gives each right once. What was given is remembered, so a right that an administrator takes away is not put
 * back at the next boot, while one that a later version adds is given then.
 */
export const grantFirstBootPermissions = async (strapi: Core.Strapi): Promise<void> => {
  const given = ((await strapi.store.get(STORE)) ?? []) as string[];
  const missing = PUBLIC_ACTIONS.filter((action) => !given.includes(action));
  if (missing.length === 0) return;
  await strapi.db.transaction(async () => {
    const role = await strapi.db
      .query('plugin::users-permissions.role')
      .findOne({ where: { type: 'public' } });
    if (!role)
      throw new Error('There is no role of type "public": the users-permissions plugin did not set up');
    const permissions = strapi.db.query('plugin::users-permissions.permission');
    for (const action of missing) {
      const held = await permissions.findOne({ where: { action, role: role.id } });
      if (!held) await permissions.create({ data: { action, role: role.id } });
    }
    await strapi.store.set({ ...STORE, value: [...given, ...missing] });
  });
};
