import type { Link, LinkFields } from '../../../../shared/contracts';

/** What a suggestion says; the article is the same for all of them. */
export type WantedSuggestion = Pick<
  LinkFields,
  | 'commendationDocumentId'
  | 'scope'
  | 'subsetLabel'
  | 'reported'
  | 'quote'
  | 'quoteLocale'
  | 'confidence'
  | 'reasons'
>;

export type SuggestionPlan = {
  readonly create: readonly WantedSuggestion[];
  readonly update: readonly { readonly documentId: string; readonly fields: WantedSuggestion }[];
  readonly remove: readonly string[];
};

const FIELDS = [
  'scope',
  'subsetLabel',
  'reported',
  'quote',
  'quoteLocale',
  'confidence',
  'reasons',
] as const satisfies readonly (keyof WantedSuggestion)[];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Equal as JSON, whatever the order of keys: PostgreSQL keeps its own. */
const isSame = (a: unknown, b: unknown): boolean => {
  if (!isRecord(a) || !isRecord(b)) return a === b || (a ?? null) === (b ?? null);
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => isSame(a[key], b[key]));
};

/** A suggestion of the machine that nobody has decided on: the only links it may change. */
export const isOpenSuggestion = ({ state, origin }: Pick<Link, 'state' | 'origin'>): boolean =>
  state === 'suggested' && origin === 'suggested';

/**
 * The steps from the links an article has to those it should be offered. What people made or decided stays, and its
 * pair is not offered again, in whatever scope: a rejected one never comes back, a confirmed one is never doubled.
 */
export const planSuggestions = (
  existing: readonly Link[],
  wanted: readonly WantedSuggestion[],
): SuggestionPlan => {
  const settled = new Set(
    existing.filter((link) => !isOpenSuggestion(link)).map((link) => link.commendationDocumentId),
  );
  const offered = new Map(
    wanted
      .filter(({ commendationDocumentId }) => !settled.has(commendationDocumentId))
      .map((each) => [each.commendationDocumentId, each]),
  );
  const kept = new Map<string, Link>();
  const remove: string[] = [];
  for (const link of existing.filter(isOpenSuggestion)) {
    const { commendationDocumentId: id } = link;
    if (offered.has(id) && !kept.has(id)) kept.set(id, link);
    else remove.push(link.documentId);
  }
  return {
    create: [...offered.values()].filter(({ commendationDocumentId: id }) => !kept.has(id)),
    update: [...kept].flatMap(([id, link]) => {
      const fields = offered.get(id);
      const changed = fields && FIELDS.some((name) => !isSame(link[name], fields[name]));
      return changed ? [{ documentId: link.documentId, fields }] : [];
    }),
    remove,
  };
};
