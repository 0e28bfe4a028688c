/** The forms by which people sign in or get a new password, and the account that one speaks of. */
export type AccountForm = {
  /** Those who edit and those who read have accounts of their own. */
  readonly area: 'admin' | 'readers';
  /** Whether it proves who somebody is; the others send mail. */
  readonly signsIn: boolean;
  readonly field: 'email' | 'identifier';
};

const ADMIN_FORMS: Readonly<Record<string, AccountForm>> = {
  '/admin/login': { area: 'admin', signsIn: true, field: 'email' },
  '/admin/forgot-password': { area: 'admin', signsIn: false, field: 'email' },
};

/** Under the prefix of REST; GraphQL has the first two as mutations. */
export const READER_FORMS = {
  login: { area: 'readers', signsIn: true, field: 'identifier' },
  forgotPassword: { area: 'readers', signsIn: false, field: 'email' },
  sendEmailConfirmation: { area: 'readers', signsIn: false, field: 'email' },
} as const satisfies Readonly<Record<string, AccountForm>>;

const READER_PATHS: Readonly<Record<string, AccountForm>> = {
  '/auth/local': READER_FORMS.login,
  '/auth/forgot-password': READER_FORMS.forgotPassword,
  '/auth/send-email-confirmation': READER_FORMS.sendEmailConfirmation,
};

/** As Strapi's router matches it: in any case, with or without a slash at the end. */
export const formAt = (path: string, restPrefix: string): AccountForm | undefined => {
  const address = path.toLowerCase().replace(/\/+$/, '');
  const prefix = `${restPrefix.toLowerCase()}/`;
  return address.startsWith(prefix) ? READER_PATHS[address.slice(restPrefix.length)] : ADMIN_FORMS[address];
};

/** The account that a form names, one however it is typed. */
export const accountIn = ({ area, field, signsIn }: AccountForm, input: unknown): string | undefined => {
  const value =
    typeof input === 'object' && input !== null ? (input as Record<string, unknown>)[field] : null;
  if (typeof value !== 'string') return undefined;
  return [area, signsIn ? 'sign-in' : 'mail', value.normalize('NFC').trim().toLowerCase()].join(' ');
};
