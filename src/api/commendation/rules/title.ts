/** The title of a commendation that staff left without one. */
export type TitleParts = {
  readonly locale: string;
  readonly awardType?: string;
  /** As it is read, not as it is stored: see `gradeLabel`. */
  readonly grade?: string;
  readonly grantor?: string;
  readonly counts?: Readonly<Record<string, unknown>>;
};

type Words = {
  readonly unnamed: string;
  readonly of: (award: string, grantor: string) => string;
  readonly kinds: Readonly<Record<string, readonly [string, string]>>;
};

const VIETNAMESE: Words = {
  unnamed: 'Khen thưởng',
  of: (award, grantor) => `${award} của ${grantor}`,
  kinds: {
    collectives: ['tập thể', 'tập thể'],
    individuals: ['cá nhân', 'cá nhân'],
    households: ['hộ gia đình', 'hộ gia đình'],
    enterprises: ['doanh nghiệp', 'doanh nghiệp'],
  },
};

const ENGLISH: Words = {
  unnamed: 'Commendation',
  of: (award, grantor) => `${award} of ${grantor}`,
  kinds: {
    collectives: ['collective', 'collectives'],
    individuals: ['individual', 'individuals'],
    households: ['household', 'households'],
    enterprises: ['enterprise', 'enterprises'],
  },
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/**
 * What a grade is called in a locale: award types list theirs as `[{ value: 'I', vi: 'hạng Nhất', en: 'First
 * Class' }]`. A grade that is not in the list is called what staff typed.
 */
export const gradeLabel = (
  grades: unknown,
  { grade, locale }: { readonly grade: string | undefined; readonly locale: string },
): string | undefined => {
  if (grade === undefined || !Array.isArray(grades)) return grade;
  const listed: unknown = grades.find((one) => isRecord(one) && one.value === grade);
  const label = isRecord(listed) ? listed[locale.startsWith('vi') ? 'vi' : 'en'] : undefined;
  return typeof label === 'string' && label !== '' ? label : grade;
};

/** As long as a title may be. */
const MAX_LENGTH = 255;

const cut = (title: string): string =>
  title.length <= MAX_LENGTH ? title : `${title.slice(0, MAX_LENGTH - 1).replace(/\s+\S*$/, '')}…`;

/** `Bằng khen của Ban Thường vụ Tỉnh ủy Kiên Giang (51 tập thể, 44 cá nhân)` */
export const generatedTitle = ({ locale, awardType, grade, grantor, counts = {} }: TitleParts): string => {
  const words = locale.startsWith('vi') ? VIETNAMESE : ENGLISH;
  const award = [awardType ?? words.unnamed, grade].filter(Boolean).join(' ');
  const named = grantor ? words.of(award, grantor) : award;
  const numbers = Object.entries(words.kinds).flatMap(([kind, [one, many]]) => {
    const count = counts[kind];
    if (typeof count !== 'number' || count === 0) return [];
    return [
      `${count.toLocaleString(locale.startsWith('vi') ? 'vi-VN' : 'en-GB')} ${count === 1 ? one : many}`,
    ];
  });
  return cut(numbers.length > 0 ? `${named} (${numbers.join(', ')})` : named);
};
