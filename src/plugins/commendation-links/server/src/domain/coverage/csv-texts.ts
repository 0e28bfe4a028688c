import type { CountKey } from '../../../../shared/contracts';
import type { EndState } from '../../../../shared/coverage-contracts';
import type { EntryStatus } from '../../../../shared/desk-contracts';

/** The words of the exported tables, in the two languages of the admin. */
export type CsvLanguage = 'vi' | 'en';

type Texts = {
  readonly columns: {
    readonly status: string;
    readonly locale: string;
    readonly date: string;
    readonly awardType: string;
    readonly grantor: string;
    readonly decision: string;
    readonly article: string;
    readonly articleState: string;
    readonly commendation: string;
    readonly commendationState: string;
    readonly scope: string;
    readonly subsetLabel: string;
    readonly kind: string;
    readonly claimed: string;
    readonly recorded: string;
    readonly year: string;
    readonly reported: string;
    readonly unreported: string;
    readonly address: string;
    readonly articleAddress: string;
    readonly commendationAddress: string;
    readonly decisionAddress: string;
    readonly articleDate: string;
    readonly acts: string;
    readonly openActs: string;
    readonly suggestions: string;
    readonly warnings: string;
  };
  readonly quoteMissing: string;
  readonly counts: { readonly [Key in CountKey]: string };
  readonly status: { readonly [Key in EntryStatus]: string };
  readonly ends: { readonly [Key in EndState]: string };
  readonly scopes: { readonly whole: string; readonly subset: string };
};

const vi: Texts = {
  columns: {
    status: 'Trạng thái',
    locale: 'Ngôn ngữ',
    date: 'Ngày trao hoặc quyết định',
    awardType: 'Hình thức',
    grantor: 'Cơ quan khen thưởng',
    decision: 'Số quyết định',
    article: 'Bài viết',
    articleState: 'Phía bài viết',
    commendation: 'Khen thưởng',
    commendationState: 'Phía khen thưởng',
    scope: 'Phạm vi',
    subsetLabel: 'Bộ phận được nêu',
    kind: 'Đối tượng',
    claimed: 'Bài nêu',
    recorded: 'Hồ sơ ghi',
    year: 'Năm',
    reported: 'Đã có bài viết',
    unreported: 'Chưa có bài viết',
    address: 'Địa chỉ',
    articleAddress: 'Địa chỉ bài viết',
    commendationAddress: 'Địa chỉ khen thưởng',
    decisionAddress: 'Địa chỉ quyết định',
    articleDate: 'Ngày của bài',
    acts: 'Lần khen thưởng nêu trong bài',
    openActs: 'Lần khen thưởng chưa gắn',
    suggestions: 'Gợi ý chờ duyệt',
    warnings: 'Chỗ lệch số',
  },
  quoteMissing: 'Đoạn trích không còn trong bài',
  counts: {
    collectives: 'Tập thể',
    individuals: 'Cá nhân',
    households: 'Hộ gia đình',
    enterprises: 'Doanh nghiệp',
    other: 'Khác',
  },
  status: { draft: 'Bản nháp', published: 'Đã xuất bản', modified: 'Có thay đổi' },
  ends: { shown: 'Đã xuất bản', hidden: 'Chưa xuất bản', missing: 'Không còn' },
  scopes: { whole: 'Toàn bộ', subset: 'Một phần' },
};

const en: Texts = {
  columns: {
    status: 'Status',
    locale: 'Language',
    date: 'Presented or decided',
    awardType: 'Award type',
    grantor: 'Grantor',
    decision: 'Decision number',
    article: 'Article',
    articleState: 'Article’s end',
    commendation: 'Commendation',
    commendationState: 'Commendation’s end',
    scope: 'Scope',
    subsetLabel: 'Subset',
    kind: 'Recipients',
    claimed: 'In the article',
    recorded: 'In the record',
    year: 'Year',
    reported: 'Reported',
    unreported: 'Not reported',
    address: 'Address',
    articleAddress: 'Address of the article',
    commendationAddress: 'Address of the commendation',
    decisionAddress: 'Address of the decision',
    articleDate: 'Date of the article',
    acts: 'Awards in the text',
    openActs: 'Awards not linked',
    suggestions: 'Suggestions to decide',
    warnings: 'Contradictions',
  },
  quoteMissing: 'Passage no longer in the article',
  counts: {
    collectives: 'Collectives',
    individuals: 'Individuals',
    households: 'Households',
    enterprises: 'Enterprises',
    other: 'Other',
  },
  status: { draft: 'Draft', published: 'Published', modified: 'Modified' },
  ends: { shown: 'Published', hidden: 'Not published', missing: 'Gone' },
  scopes: { whole: 'Whole', subset: 'Subset' },
};

export const csvTexts: { readonly [Language in CsvLanguage]: Texts } = { vi, en };
