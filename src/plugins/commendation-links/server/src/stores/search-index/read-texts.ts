import type { Core } from '@strapi/types';
import type { Side } from '../../../../shared/desk-contracts';
import { searchForm } from '../../domain/search/search-text';
import type { PluginConfig } from '../../config';
import { asContentType, pluginConfig } from '../../plugin-config';
import { endTraits } from '../reading/visibility';
import { byDocument } from '../rows';

/** One row of the search: the texts of a document in all its locales, folded. */
export type SearchRow = {
  readonly document_id: string;
  readonly sort_date: string | null;
  readonly number: string;
  readonly title: string;
  readonly grantor: string;
  readonly award: string;
  readonly names: string;
};

type Row = Readonly<Record<string, unknown>>;

/** A list of two hundred names is read whole; a mistake of a megabyte is not. */
const MAX_TEXT_LENGTH = 20_000;

const asRows = (value: unknown): readonly Row[] =>
  Array.isArray(value) ? (value as Row[]) : value ? [value as Row] : [];

/** The text of an attribute, or of an attribute of the entries a relation leads to. */
type TextPath = { readonly attribute: string; readonly of?: string };

const path = (attribute: string | undefined, of?: string): readonly TextPath[] =>
  attribute === undefined ? [] : [{ attribute, ...(of === undefined ? {} : { of }) }];

type Paths = { readonly [Column in 'number' | 'title' | 'grantor' | 'award' | 'names']: readonly TextPath[] };

/** A relation without a configured name for its entries has no text to search. */
const related = (relation: string | undefined, name: string | undefined): readonly TextPath[] =>
  name === undefined ? [] : path(relation, name);

export const textPaths = ({ source, target }: PluginConfig, side: Side): Paths => {
  const { fields, related: names } = target;
  if (side === 'source') {
    return { number: [], title: path(source.fields.title), grantor: [], award: [], names: [] };
  }
  return {
    number: related(fields.decision, names?.decision?.number),
    title: path(fields.title),
    grantor: [...related(fields.grantor, names?.grantor?.name), ...path(fields.grantorAsReported)],
    award: related(fields.awardType, names?.awardType?.name),
    names: related(fields.recipients, names?.recipients?.name),
  };
};

const readPath = (rows: readonly Row[], { attribute, of }: TextPath): readonly string[] =>
  rows
    .flatMap((row) =>
      of === undefined ? [row[attribute]] : asRows(row[attribute]).map((entry) => entry[of]),
    )
    .filter((text): text is string => typeof text === 'string' && text !== '');

/** Different texts of the paths, folded and joined; the same text in two locales counts once. */
const column = (rows: readonly Row[], paths: readonly TextPath[]): string =>
  [...new Set(paths.flatMap((each) => readPath(rows, each)).map(searchForm))]
    .join('')
    .slice(0, MAX_TEXT_LENGTH);

const toSearchRow = (paths: Paths, rows: readonly Row[], dateField: string | undefined): SearchRow => {
  const [first = {}] = rows;
  const date = (dateField && first[dateField]) || first.createdAt;
  return {
    document_id: String(first.documentId),
    sort_date: date instanceof Date ? date.toISOString() : typeof date === 'string' ? date : null,
    number: column(rows, paths.number),
    title: column(rows, paths.title),
    grantor: column(rows, paths.grantor),
    award: column(rows, paths.award),
    names: column(rows, paths.names),
  };
};

/** The search rows of those of the documents that exist. The desk writes drafts, so drafts are what it finds. */
export const readSearchRows = async (
  strapi: Core.Strapi,
  side: Side,
  documentIds: readonly string[],
): Promise<readonly SearchRow[]> => {
  const config = pluginConfig(strapi);
  const { uid } = config[side];
  const paths = textPaths(config, side);
  const dateField = side === 'target' ? config.target.fields.presentedOn : undefined;
  const all = Object.values(paths).flat();
  const relations = all.filter((each) => each.of !== undefined);
  const rows = (await strapi.db.query(asContentType(uid)).findMany({
    where: {
      documentId: { $in: [...documentIds] },
      ...(endTraits(strapi, uid).draftAndPublish ? { publishedAt: { $null: true } } : {}),
    },
    select: [
      'documentId',
      'createdAt',
      ...(dateField ? [dateField] : []),
      ...all.filter((each) => each.of === undefined).map(({ attribute }) => attribute),
    ],
    populate: Object.fromEntries(relations.map(({ attribute, of }) => [attribute, { select: ['id', of] }])),
  })) as Row[];
  return [...byDocument(rows).values()].map((versions) => toSearchRow(paths, versions, dateField));
};
