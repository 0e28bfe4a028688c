import type { Core } from '@strapi/strapi';

const ADVANCED = { type: 'plugin', name: 'users-permissions', key: 'advanced' } as const;
const STORE = { type: 'core', name: 'so-vang', key: 'registration-closed' } as const;

/**
 * Readers need no account, and Strapi lets anybody make one. That is turned off once: an administrator who turns it
 * on (Settings → Users & Permissions → Advanced settings) is not overruled at the next boot.
 */
export const closeRegistration = async (strapi: Core.Strapi): Promise<void> => {
  if (await strapi.store.get(STORE)) return;
  const settings = (await strapi.store.get(ADVANCED)) as object | null;
  if (!settings) throw new Error('users-permissions has no advanced settings: its set-up changed');
  await strapi.store.set({ ...ADVANCED, value: { ...settings, allow_register: false } });
  await strapi.store.set({ ...STORE, value: true });
};
