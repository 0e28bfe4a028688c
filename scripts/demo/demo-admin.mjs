import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inProject } from '../setup/project.mjs';

const EMAIL = 'demo@so-vang.invalid';
const NOTE = inProject('.tmp', 'demo-admin.txt');

/** Strapi asks for a capital, a small letter and a digit. */
const randomPassword = () => `Sv1-${randomBytes(12).toString('base64url')}`;

/** @param {import('@strapi/strapi').Core.Strapi} strapi */
const createAdmin = async (strapi) => {
  const password = randomPassword();
  const role = await strapi.service('admin::role').getSuperAdmin();
  await strapi.service('admin::user').create({
    email: EMAIL,
    password,
    firstname: 'Toà soạn',
    lastname: 'Thử nghiệm',
    isActive: true,
    roles: [role.id],
  });
  await mkdir(path.dirname(NOTE), { recursive: true });
  await writeFile(NOTE, `${EMAIL}\n${password}\n`, { mode: 0o600 });
  return `${EMAIL}  ${password}  (also in .tmp/demo-admin.txt)`;
};

/**
 * Makes an administrator when there is none: a random password, shown on the console and kept in `.tmp` alone.
 * @param {import('@strapi/strapi').Core.Strapi} strapi
 * @returns {Promise<string>} how to sign in
 */
export const ensureDemoAdmin = async (strapi) => {
  if (!(await strapi.service('admin::user').exists())) return createAdmin(strapi);
  if (!(await strapi.service('admin::user').exists({ email: EMAIL }))) return 'with your own account';
  const note = await readFile(NOTE, 'utf8').catch(() => undefined);
  return note === undefined ? `${EMAIL}, with the password you gave it` : note.trim().replace('\n', '  ');
};
