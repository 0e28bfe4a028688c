import type { Data } from '../../documents';
import type { End, Place } from '../relations';
import { isSet } from './relation-data';
import type { Row } from './rows';

/** A write of one document, and the rows that the document had before it and has after it. */
export type Write = {
  readonly action: string;
  readonly data: Data;
  /** The locale that `create` or `update` writes. */
  readonly locale: string;
  readonly before: readonly Row[];
  readonly rows: readonly Row[];
};

/** The row that `create` or `update` writes: the draft, where there are drafts. */
export const writtenRow = (
  { localized, draftAndPublish }: End,
  locale: string,
  rows: readonly Row[],
): Row | undefined =>
  rows.find((row) => (!localized || row.locale === locale) && !(draftAndPublish && row.published));

const isNamed = ({ relation, side }: Place, { data }: Write): boolean => {
  const { attribute } = relation[side];
  return attribute !== undefined && isSet(data[attribute]);
};

/** Whether the data of the write sets the relation of this row. */
export const isWritten = (place: Place, write: Write, own: Row): boolean =>
  isNamed(place, write) && writtenRow(place.relation[place.side], write.locale, write.rows)?.id === own.id;

export const ofVersion = (rows: readonly Row[], published: boolean): readonly Row[] =>
  rows.filter((row) => row.published === published);

/** The rows of a version that the write made. */
const madeRows = ({ before, rows }: Write, published: boolean): readonly Row[] =>
  ofVersion(rows, published).filter(({ id }) => before.every((row) => row.id !== id));

const hasOtherRows = (write: Write, published: boolean): boolean =>
  madeRows(write, published).length > 0 ||
  ofVersion(write.before, published).some(({ id }) => write.rows.every((row) => row.id !== id));

/** Whether the rows of a version may have to be joined otherwise after the write. */
export const isTouched = (place: Place, write: Write, published: boolean): boolean => {
  // Nothing is joined with a new document but what its own data names.
  if (write.action === 'create') return isNamed(place, write);
  return (
    hasOtherRows(write, published) ||
    ofVersion(write.rows, published).some((row) => isWritten(place, write, row))
  );
};

/** Whether the write made rows of a version out of those of the other: by publishing, or by discarding drafts. */
const isCopied = (write: Write, published: boolean): boolean =>
  write.action !== 'clone' &&
  (published || write.action === 'discardDraft') &&
  madeRows(write, published).length > 0;

/** The rows of the other version that those of a version were copied from. */
export const originalsOf = (write: Write, published: boolean): readonly Row[] =>
  isCopied(write, published) ? ofVersion(write.rows, !published) : [];
