import { foldText, readDecisionNumber } from 'vietnamese-text';
import { UNNAMED_AWARD } from './evidence/award';
import { totalOf } from './evidence/counts';
import { addDays } from './evidence/days';
import { bodiesOf } from './grantor/body-form';
import { lastStatedYear } from './stated-years';
import type { CandidateFacts, ClaimedAct } from './types';

/**
 * The keys under which a record is filed and by which an act looks for it. What finds a record says nothing of how well
 * it fits; it must only not miss one that would fit.
 */

const keyOf = {
  decision: (number: string): string | null => {
    const read = readDecisionNumber(number);
    // without the year: one text in two writes it between serial and letters
    return read && `decision ${read.serial}/${read.letters.join('')}`;
  },
  name: (folded: string): string => `name ${folded}`,
  awardAndBody: (award: string, body: string): string => `award ${award} of ${body}`,
  body: (body: string): string => `of ${body}`,
  bodyAndTotal: (body: string, total: number): string => `of ${body} to ${total}`,
  awardAndTotal: (award: string, total: number): string => `award ${award} to ${total}`,
  total: (total: number): string => `to ${total}`,
  award: (award: string): string => `award ${award}`,
};

/** An index holds no longer keys (`varchar(255)`). */
const MAX_KEY_LENGTH = 255;

const distinct = (keys: readonly (string | null)[]): readonly string[] => [
  ...new Set(keys.filter((key): key is string => key !== null && key.length <= MAX_KEY_LENGTH)),
];

const bodiesIn = (wordings: readonly string[]): readonly string[] => [
  ...new Set(wordings.flatMap(bodiesOf).map(({ body }) => body)),
];

/** A number so small that half the records have it leads nowhere by itself. */
const TELLING_TOTAL = 10;

/** The keys of one record. `names` are folded. */
export const recordKeys = (facts: CandidateFacts, names: readonly string[]): readonly string[] => {
  const total = totalOf(facts.counts);
  const bodies = bodiesIn([...facts.grantors, ...facts.grantorAliases]);
  const { award } = facts;
  return distinct([
    facts.decision?.number ? keyOf.decision(facts.decision.number) : null,
    ...names.map(keyOf.name),
    ...bodies.map(keyOf.body),
    award && keyOf.award(award),
    ...bodies.map((body) => award && keyOf.awardAndBody(award, body)),
    ...(total === null
      ? []
      : [
          ...bodies.map((body) => keyOf.bodyAndTotal(body, total)),
          award && keyOf.awardAndTotal(award, total),
          total >= TELLING_TOTAL ? keyOf.total(total) : null,
        ]),
  ]);
};

/** The day a record is filed under: "YYYY-MM-DD", the bare year of its decision, or '' when neither is known. */
export const recordDay = ({ presentedOn, decision }: CandidateFacts): string =>
  presentedOn ?? decision?.issuedOn ?? (decision?.year ? String(decision.year) : '');

/** Keys to look under, among records of the days from `from` to `to`; `undated`: and among those without a day. */
export type LookUp = {
  readonly keys: readonly string[];
  readonly days: { readonly from: string; readonly to: string } | null;
  readonly undated: boolean;
};

type Window = { readonly before: number; readonly after: number };

/** A bare year sorts before its days, so a window reaches back to the year it begins in. */
const around = (day: string | null, { before, after }: Window): LookUp['days'] =>
  day === null ? null : { from: addDays(day, -before).slice(0, 4), to: addDays(day, after) };

const exactly = (day: string | null, { before, after }: Window): LookUp['days'] =>
  day === null ? null : { from: addDays(day, -before), to: addDays(day, after) };

/** Decisions are signed months before the day, and reported months after it. */
const WIDE: Window = { before: 420, after: 60 };
const NEAR: Window = { before: 100, after: 31 };
const THAT_WEEK: Window = { before: 7, after: 7 };

/** An article that gives no day of its own and looks back at a year: the record is of that year, or of the next. */
const inStatedYear = (act: ClaimedAct): LookUp['days'] => {
  const year = act.presentedOn === null ? lastStatedYear(act) : null;
  return year === null ? null : { from: String(year), to: `${year + 1}-12-31` };
};

/** Where the record of an act can be, the surest places first. */
export const lookUpsOf = (act: ClaimedAct): readonly LookUp[] => {
  const day = act.presentedOn ?? act.publishedOn;
  const total = totalOf(act.counts);
  const bodies = act.grantor === null ? [] : bodiesIn([act.grantor]);
  const isNamed = act.award !== UNNAMED_AWARD;
  const ofTotal = <Key>(key: (count: number) => Key): readonly Key[] => (total === null ? [] : [key(total)]);
  const lookUps: readonly LookUp[] = [
    { keys: distinct([act.decision && keyOf.decision(act.decision.number)]), days: null, undated: true },
    {
      keys: distinct([
        ...act.recipients.map(({ name }) => keyOf.name(foldText(name))),
        ...bodies.flatMap((body) => ofTotal((count) => keyOf.bodyAndTotal(body, count))),
      ]),
      days: around(day, WIDE),
      undated: true,
    },
    {
      keys: distinct([
        ...bodies.map((body) => (isNamed ? keyOf.awardAndBody(act.award, body) : keyOf.body(body))),
        ...ofTotal((count) => (isNamed ? keyOf.awardAndTotal(act.award, count) : null)),
        ...ofTotal((count) => (count >= TELLING_TOTAL ? keyOf.total(count) : null)),
      ]),
      days: exactly(day, NEAR),
      undated: false,
    },
    {
      keys: distinct(isNamed ? bodies.map((body) => keyOf.awardAndBody(act.award, body)) : []),
      days: inStatedYear(act),
      undated: false,
    },
    {
      keys: distinct([bodies.length === 0 && isNamed ? keyOf.award(act.award) : null]),
      days: exactly(day, THAT_WEEK),
      undated: false,
    },
  ];
  return lookUps.filter(({ keys, days, undated }) => keys.length > 0 && (days !== null || undated));
};

/** The folded name that a key of a name holds; `null` for other keys. */
export const nameOfKey = (key: string): string | null => (key.startsWith('name ') ? key.slice(5) : null);
export const nameKey = keyOf.name;
