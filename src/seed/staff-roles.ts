const DRAFTED_TYPES = [
  'api::article.article',
  'api::commendation.commendation',
  'api::decision.decision',
  'api::event.event',
] as const;

const NEWSROOM_TYPES = [
  ...DRAFTED_TYPES,
  'api::award-type.award-type',
  'api::category.category',
  'api::organisation.organisation',
  'api::recipient.recipient',
] as const;

type ContentAction = 'create' | 'read' | 'update' | 'delete' | 'publish';

export type ContentRight = {
  readonly actions: readonly ContentAction[];
  readonly types: readonly string[];
  /** Only on entries that the user created. */
  readonly own?: boolean;
  /** Fields that stay closed, by type. */
  readonly without?: Readonly<Record<string, readonly string[]>>;
};

export type StaffRole = {
  /** By which Strapi knows a role that it makes at first boot. */
  readonly code: string;
  readonly name: string;
  readonly description: string;
  /** Left as Strapi made them where nothing is said. */
  readonly rights?: { readonly content: readonly ContentRight[]; readonly actions: readonly string[] };
};

const MEDIA = [
  'plugin::upload.read',
  'plugin::upload.configure-view',
  'plugin::upload.assets.create',
  'plugin::upload.assets.update',
  'plugin::upload.assets.download',
  'plugin::upload.assets.copy-link',
];

const LINKS = [
  'plugin::commendation-links.links.read',
  'plugin::commendation-links.links.edit',
  'plugin::commendation-links.coverage.read',
];

const editor: StaffRole = {
  code: 'strapi-editor',
  name: 'Biên tập viên',
  description: 'Soạn, sửa, xuất bản và xóa mọi nội dung, kể cả nội dung của người khác.',
  rights: {
    content: [{ actions: ['create', 'read', 'update', 'delete', 'publish'], types: NEWSROOM_TYPES }],
    actions: [...MEDIA, ...LINKS],
  },
};

/**
 * An author writes drafts; an editor publishes them. So authors have no right on what has no drafts (catalogue,
 * recipients: saving there is publishing), none to delete (deleting takes the published version along), and do not
 * see what recipients said about consent.
 */
const author: StaffRole = {
  code: 'strapi-author',
  name: 'Tác giả',
  description: 'Viết và sửa bản nháp của mình, xem nội dung của tòa soạn; không xuất bản.',
  rights: {
    content: [
      {
        actions: ['read'],
        types: NEWSROOM_TYPES,
        without: { 'api::recipient.recipient': ['consentNote'] },
      },
      { actions: ['create'], types: DRAFTED_TYPES },
      { actions: ['update'], types: DRAFTED_TYPES, own: true },
    ],
    actions: [...MEDIA, ...LINKS],
  },
};

const administrator: StaffRole = {
  code: 'strapi-super-admin',
  name: 'Quản trị viên',
  description: 'Toàn quyền với mọi nội dung, người dùng và cài đặt.',
};

export const staffRoles: readonly StaffRole[] = [administrator, editor, author];
