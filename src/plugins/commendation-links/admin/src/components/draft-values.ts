import { COUNT_KEYS } from '../../../shared/constants';
import type { CommendationDraft, RelatedRow } from '../../../shared/reading-contracts';

/** The attributes of the commendation, by what they hold. */
export type DraftFields = Readonly<Record<string, string | undefined>>;

/** Where a relation of the content manager's form begins its order (fractional indexing). */
const FIRST_KEY = 'a0';

/** A relation as the content manager's form holds one that was just chosen. */
export const chosenRelation = ({ id, documentId, locale, status }: RelatedRow, label: string) => ({
  connect: [
    {
      id,
      documentId,
      locale,
      label,
      // By which Strapi knows what readers would not see.
      ...(status ? { status } : {}),
      __temp_key__: FIRST_KEY,
      apiData: { id, documentId, locale, isTemporary: true },
    },
  ],
  disconnect: [],
});

const countsOf = ({ counts }: CommendationDraft): Readonly<Record<string, number>> | undefined => {
  const given = COUNT_KEYS.flatMap((key) => (counts[key] === null ? [] : [[key, counts[key]] as const]));
  return given.length === 0 ? undefined : Object.fromEntries(given);
};

/** What to fill into the form, by attribute; what the text does not say is left alone. */
export const draftValues = (draft: CommendationDraft, fields: DraftFields): ReadonlyMap<string, unknown> => {
  const related = (['awardType', 'grantor', 'decision'] as const).map((field) => {
    const resolved = draft[field];
    return [fields[field], resolved?.row && chosenRelation(resolved.row, resolved.label)] as const;
  });
  const plain = (['grade', 'grantorAsReported', 'presentedOn', 'reason'] as const).map(
    (field) => [fields[field], draft[field]] as const,
  );
  const values: readonly (readonly [string | undefined, unknown])[] = [
    ...related,
    ...plain,
    [fields.counts, countsOf(draft)],
    [fields.periodFrom, draft.period?.from],
    [fields.periodTo, draft.period?.to],
    [fields.posthumous, draft.posthumous || null],
  ];
  return new Map(
    values.filter(
      (entry): entry is readonly [string, unknown] => entry[0] !== undefined && Boolean(entry[1]),
    ),
  );
};
