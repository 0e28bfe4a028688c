import type { Frame } from '../sentence/frame';
import { within, type CountMention } from '../sentence/mentions';
import { addCounts, type RecipientList } from '../recipients/recipient-list';
import type { CountKind, Counts } from '../types';
import type { DraftAct } from './draft-act';

/** A title of another name is counted by its holders, too: persons, unless it says "Gia đình …", "Đơn vị …". */
const holdersOf = (frame: Frame): CountKind | null => {
  const { award, tokens } = frame;
  if (award === null) return null;
  if (award.code !== 'giay-chung-nhan') return HOLDERS[award.code] ?? null;
  const first = tokens[award.name?.from ?? award.from]?.text ?? '';
  if (award.name === null || frame.verb?.tag !== 'formless') return null;
  if (['gia', 'hộ'].includes(first)) return 'households';
  return ['doanh', 'công'].includes(first)
    ? 'enterprises'
    : ['tập', 'đơn', 'thôn', 'ấp'].includes(first)
      ? 'collectives'
      : 'individuals';
};

/** Titles that are counted by their holders: "512 Lao động tiên tiến". */
const HOLDERS: Readonly<Record<string, CountKind>> = {
  'chien-si-thi-dua': 'individuals',
  'lao-dong-tien-tien': 'individuals',
  'tap-the-lao-dong-tien-tien': 'collectives',
  'tap-the-lao-dong-xuat-sac': 'collectives',
};

const singleKind = (counts: Counts): CountKind | null => {
  const kinds = (Object.keys(counts) as CountKind[]).filter((kind) => counts[kind] !== null);
  return kinds.length === 1 ? (kinds[0] ?? null) : null;
};

/** "90 điển hình, gồm 45 gia đình, 25 dòng họ, 20 cộng đồng": the sum stands before its parts. */
const withoutSum = (frame: Frame, counts: readonly CountMention[]): readonly CountMention[] => {
  const [first, ...rest] = counts;
  const second = rest[0];
  if (first === undefined || second === undefined) return counts;
  const between = within(frame.scan.words, { from: first.to, to: second.from });
  if (!between.some(({ tag, from }) => tag === 'comprises' && frame.tokens[from]?.text !== 'là'))
    return counts;
  const parts = rest.reduce((sum, { value }) => sum + value, 0);
  return first.value === parts ? rest : counts;
};

/** "bà A và 6 cá nhân khác" */
const OTHERS = new Set(['khác']);

/** The numbers of a frame's recipients, or of the papers where the title counts its holders. */
export const countsOf = (frame: Frame, list: RecipientList, previous: DraftAct | null): Counts => {
  const named = list.names.filter(({ kind }) => kind === 'individual').length;
  const together = list.counts[0];
  const lastName = list.names.at(-1);
  // "Thượng úy A cùng 03 cán bộ": the named are part of the number
  const joined =
    together !== undefined &&
    lastName !== undefined &&
    lastName.to <= together.from - 1 &&
    (frame.tokens[together.from - 1]?.text === 'cùng' || OTHERS.has(frame.tokens[together.to]?.text ?? ''));
  const stated = withoutSum(frame, list.counts);
  const counts = addCounts(joined ? [...stated, { kind: 'individuals', value: named }] : stated);
  const counted = frame.award?.counted;
  if (list.counts.length > 0 || typeof counted !== 'number') return counts;
  const kind = frame.award?.gradeOnly && previous !== null ? singleKind(previous.counts) : holdersOf(frame);
  return kind === null ? counts : addCounts([{ kind, value: counted }]);
};
