import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type {
  CandidateFacts,
  ClaimedAct,
} from '../../src/plugins/commendation-links/server/src/domain/matching';
import { addDays } from '../../src/plugins/commendation-links/server/src/domain/matching';
import { foldText } from 'vietnamese-text';

/**
 * Pairs of an act and a record, each known to be the same award or another, made from the labelled articles: the record
 * that staff would have written of the act, and the records most easily taken for it.
 */

const CORPUS = path.resolve(__dirname, '../../packages/award-reader/corpus');

type Label = Omit<ClaimedAct, 'publishedOn'>;
type Item = { readonly id: string; readonly publishedOn: string; readonly expected: readonly Label[] };

export type Pair = {
  readonly item: string;
  readonly what: string;
  readonly act: ClaimedAct;
  readonly facts: CandidateFacts;
  readonly same: boolean;
};

const items = (): readonly Item[] =>
  readdirSync(CORPUS)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(path.join(CORPUS, name), 'utf8')) as Item);

const officialName = (grantor: string): string => {
  const full = grantor
    .replace('UBND', 'Ủy ban nhân dân')
    .replace('LĐLĐ', 'Liên đoàn Lao động')
    .replace('LHPN', 'Liên hiệp Phụ nữ')
    .replace(/uỷ/g, 'ủy');
  return /(?:tỉnh|Tỉnh ủy|Tỉnh đoàn)$/.test(full) ? `${full} Kiên Giang` : full;
};

/** The same body as another newsroom words it. */
const otherWording = (grantor: string): string => {
  if (/^Chủ tịch UBND/.test(grantor)) return grantor.replace('Chủ tịch ', '');
  if (/^UBND/.test(grantor)) return `Chủ tịch ${grantor}`;
  if (/^Ban Thường vụ /.test(grantor)) return grantor.replace('Ban Thường vụ ', '');
  return grantor.replace('Trung ương Hội', 'TW Hội').replace('Chữ thập đỏ', 'CTĐ');
};

const recordedGrantor = (
  grantor: string,
  style: number,
): Pick<CandidateFacts, 'grantors' | 'grantorAliases'> => {
  if (style === 0) return { grantors: [grantor], grantorAliases: [] };
  if (style === 1) return { grantors: [officialName(grantor)], grantorAliases: [grantor] };
  return { grantors: [officialName(otherWording(grantor)).normalize('NFD')], grantorAliases: [] };
};

const plusOne = (counts: ClaimedAct['counts']): ClaimedAct['counts'] => {
  const kind = (['individuals', 'collectives'] as const).find((each) => (counts[each] ?? 0) > 9);
  return kind === undefined ? counts : { ...counts, [kind]: (counts[kind] ?? 0) + 1 };
};

const noCounts = (counts: ClaimedAct['counts']): boolean =>
  Object.values(counts).every((count) => count === null);

/** The record of an act as a desk keeps it: differently worded, now and then incomplete or off by one. */
const recordOf = (act: ClaimedAct, index: number, id: string): CandidateFacts => {
  const presented = act.presentedOn ?? (act.publishedOn && addDays(act.publishedOn, -1));
  const issuedOn = act.decision?.date ?? (presented && addDays(presented, -(index % 40)));
  const known = act.decision !== null || index % 3 === 0;
  const names = index % 2 === 0 ? act.recipients.map(({ name }) => foldText(name)) : [];
  const grantor = act.grantor === null ? 'Ủy ban nhân dân tỉnh Kiên Giang' : act.grantor;
  return {
    commendationId: id,
    title: `${act.name ?? ''} cho ${act.reason ?? ''}`.slice(0, index % 5 === 0 ? 0 : 90),
    award: act.award,
    grade: act.grade,
    ...recordedGrantor(grantor, index % 3),
    decision: known
      ? { number: act.decision?.number ?? `${700 + index}/QĐ-UBND`, issuedOn, year: null }
      : null,
    presentedOn: known && index % 4 === 0 ? null : presented,
    counts: noCounts(act.counts) ? null : index % 7 === 3 ? plusOne(act.counts) : act.counts,
    reason: index % 2 === 0 ? (act.reason?.split(' ').slice(2).join(' ') ?? null) : null,
    posthumous: act.posthumous,
    sharedNames: names,
    nameCount: names.length,
  };
};

const OTHER_GRANTORS = [
  'Bộ Tư lệnh Quân khu 9',
  'Giám đốc Sở Nội vụ Lâm Đồng',
  'Hội Cựu chiến binh tỉnh Gia Lai',
  'Huyện ủy Vĩnh Thuận',
  'Cục Thuế tỉnh Bắc Ninh',
];

/** A pair is told apart by what the text says; `needs` is what it must say for the record to contradict it. */
type Change = {
  readonly what: string;
  readonly needs: (act: ClaimedAct) => boolean;
  readonly change: (truth: CandidateFacts, index: number) => Partial<CandidateFacts>;
};

const always = (): boolean => true;
const saysGrantor = ({ grantor }: ClaimedAct): boolean => grantor !== null;
const saysForm = ({ award }: ClaimedAct): boolean => award !== 'khen-thuong';
const saysWho = ({ counts, recipients, decision }: ClaimedAct): boolean =>
  !noCounts(counts) || recipients.length > 0 || decision !== null;

const otherCounts = (index: number): CandidateFacts['counts'] => ({
  collectives: 6 + (index % 23),
  individuals: 13 + (index % 41),
  households: null,
  enterprises: null,
  other: null,
});

const decisionOf = (serial: number, issuedOn: string | null): CandidateFacts['decision'] => ({
  number: `${serial}/QĐ-UBND`,
  issuedOn,
  year: null,
});

const NOBODY = { sharedNames: [], nameCount: 0 };
const OTHER_REASON = 'hoàn thành nhiệm vụ thu ngân sách và xây dựng nông thôn mới';
const move = (day: string | null, days: number): string | null => day && addDays(day, days);

const dayOf = ({ presentedOn, decision }: CandidateFacts): string | null =>
  presentedOn ?? decision?.issuedOn ?? null;

/** The records most easily taken for the true one. */
const HARD: readonly Change[] = [
  {
    what: 'same grantor and award, the year before',
    needs: always,
    change: (truth, index) => ({
      ...NOBODY,
      presentedOn: move(dayOf(truth), -364),
      decision: decisionOf(311 + index, move(dayOf(truth), -370)),
      counts: otherCounts(index),
    }),
  },
  {
    what: 'same counts and award, two years before',
    needs: always,
    change: (truth, index) => ({
      ...NOBODY,
      presentedOn: move(dayOf(truth), -720),
      decision: decisionOf(87 + index, move(dayOf(truth), -731)),
    }),
  },
  {
    what: 'same award, day and counts, other grantor',
    needs: saysGrantor,
    change: (_truth, index) => ({
      ...NOBODY,
      decision: null,
      grantors: [OTHER_GRANTORS[index % OTHER_GRANTORS.length] as string],
      grantorAliases: [],
    }),
  },
  {
    what: 'same day and grantor, other form',
    needs: saysForm,
    change: (truth) => ({
      ...NOBODY,
      decision: null,
      award: truth.award === 'bang-khen' ? 'giay-khen' : 'bang-khen',
    }),
  },
  {
    what: 'same day, grantor and form, other group',
    needs: saysWho,
    change: (_truth, index) => ({
      ...NOBODY,
      decision: null,
      counts: otherCounts(index),
      reason: OTHER_REASON,
      title: OTHER_REASON,
    }),
  },
  {
    what: 'same grantor and form three weeks later',
    needs: saysWho,
    change: (truth, index) => ({
      ...NOBODY,
      presentedOn: move(dayOf(truth), 21),
      decision: null,
      counts: otherCounts(index),
      reason: null,
      title: '',
    }),
  },
  {
    what: 'next decision, same grantor, form and day',
    needs: saysWho,
    change: (truth, index) => ({
      ...NOBODY,
      decision: decisionOf(1200 + index, dayOf(truth)),
      counts: otherCounts(index + 5),
      reason: null,
      title: '',
    }),
  },
  {
    what: 'same number, another year',
    needs: always,
    change: (truth, index) => ({
      ...NOBODY,
      decision: truth.decision && { ...truth.decision, issuedOn: move(truth.decision.issuedOn, -365) },
      presentedOn: move(dayOf(truth), -360),
      counts: otherCounts(index),
    }),
  },
];

/** Every pair: true, hard, and each act with the records of all the other articles. */
export const labelledPairs = (): readonly Pair[] => {
  const acts = items().flatMap(({ id, publishedOn, expected }) =>
    expected.map((label, position): { item: string; id: string; act: ClaimedAct } => ({
      item: id,
      id: `${id}/${position}`,
      act: { ...label, publishedOn },
    })),
  );
  const records = acts.map(({ act, id }, index) => recordOf(act, index, id));
  return acts.flatMap(({ item, act }, index): Pair[] => {
    const truth = records[index] as CandidateFacts;
    const hard = HARD.filter(({ needs }) => needs(act)).map(({ what, change }): Pair => {
      const facts = { ...truth, ...change(truth, index), commendationId: `${truth.commendationId} ${what}` };
      return { item, what, act, facts, same: false };
    });
    const others = records
      .filter((each) => each !== truth)
      .map((facts): Pair => ({
        item,
        what: `the record of ${facts.commendationId}`,
        act,
        facts: { ...facts, sharedNames: [] },
        same: false,
      }));
    return [{ item, what: 'its own record', act, facts: truth, same: true }, ...hard, ...others];
  });
};
