import { type Place, opposite } from '../relations';
import { type Link, type StoredJoin, inOtherVersion, keyOf, linksOf } from './joins';
import { isPatch } from './relation-data';
import type { Documents, Row } from './rows';
import { type Write, isWritten, ofVersion, originalsOf } from './write';

/** What a relation of the document held before and after Strapi's own write. */
export type Seen = {
  readonly before: readonly StoredJoin[];
  readonly after: readonly StoredJoin[];
  readonly documents: Documents;
};

const ofRows = (
  { side }: Place,
  joins: readonly StoredJoin[],
  rows: readonly Row[],
): readonly StoredJoin[] => {
  const ids = new Set(rows.map(({ id }) => id));
  return joins.filter((join) => ids.has(join[side]));
};

/**
 * What the written row says. `disconnect` takes one row of a document away, which stands for all of them; what a
 * change does not speak of stays, also where only another locale has it (data from before relations were shared).
 */
const writtenLinks = (place: Place, row: Row, { write, seen }: Asked): readonly Link[] => {
  const { relation, side } = place;
  const [before, after] = [ofRows(place, seen.before, [row]), ofRows(place, seen.after, [row])];
  const links = linksOf(place, after, seen.documents);
  if (!isPatch(write.data[relation[side].attribute ?? ''])) return links;
  const without = (joins: readonly StoredJoin[], others: readonly StoredJoin[]): ReadonlySet<string> => {
    const ids = new Set(others.map((join) => join[opposite(side)]));
    const missing = joins.filter((join) => !ids.has(join[opposite(side)]));
    return new Set(linksOf(place, missing, seen.documents).map(keyOf));
  };
  const [gone, added] = [without(before, after), without(after, before)];
  const oneAtMost = side === 'source' && relation.toOne;
  const others = oneAtMost ? [] : ofRows(place, seen.before, ofVersion(write.before, row.published));
  return linksOf(place, [...after, ...others], seen.documents).filter(
    (link) => !gone.has(keyOf(link)) || added.has(keyOf(link)),
  );
};

/**
 * What drafts were joined with and no published row can be: the other document is not published. Discarding changes
 * brings back what is published, and so would lose a relation that only waits for the other document. A published
 * row that has another target in its place says that the draft's was a change.
 */
const waitingOfDrafts = (
  place: Place,
  { write, seen }: Asked,
  published: readonly Link[],
): readonly Link[] => {
  const { relation, side } = place;
  if (side === 'source' && relation.toOne && published.length > 0) return [];
  const drafts = ofRows(place, seen.before, ofVersion(write.before, false));
  return linksOf(place, drafts, seen.documents).filter(({ rows }) =>
    rows.every(({ id }) => (seen.documents.get(id) ?? []).every((row) => !row.published)),
  );
};

const copiedLinks = (place: Place, asked: Asked): readonly Link[] | undefined => {
  const { write, published, seen, draftLinks } = asked;
  const originals = originalsOf(write, published);
  if (originals.length === 0) return undefined;
  const links =
    (published ? draftLinks : undefined) ??
    linksOf(place, ofRows(place, seen.after, originals), seen.documents);
  const copied = inOtherVersion(place, links, seen.documents);
  return published ? copied : [...copied, ...waitingOfDrafts(place, asked, copied)];
};

export type Asked = {
  readonly write: Write;
  readonly published: boolean;
  readonly seen: Seen;
  /** The links that were found to hold for the drafts. */
  readonly draftLinks?: readonly Link[];
};

export type LinksAfter = {
  readonly links: readonly Link[];
  /** Documents that point at the draft alone, perhaps because they were published before it. */
  readonly waiting: readonly Link[];
};

/** The documents that every row of a version of the document is to be joined with after a write. */
export const linksAfter = (place: Place, asked: Asked): LinksAfter => {
  const { write, published, seen } = asked;
  const written = ofVersion(write.rows, published).find((row) => isWritten(place, write, row));
  if (written) return { links: writtenLinks(place, written, asked), waiting: [] };
  const copied = copiedLinks(place, asked);
  if (copied && place.relation[place.side].attribute !== undefined) return { links: copied, waiting: [] };
  const held = [
    ...ofRows(place, seen.after, ofVersion(write.rows, published)),
    ...ofRows(place, seen.before, ofVersion(write.before, published)),
  ];
  const links = linksOf(place, held, seen.documents);
  const keys = new Set(links.map(keyOf));
  return { links, waiting: published ? (copied ?? []).filter((link) => !keys.has(keyOf(link))) : [] };
};
