import { type Place, opposite } from '../relations';
import { type Documents, type Row, targetsOf } from './rows';

/** A row of a join table: the row ids it joins, and its place in the lists of either end. */
export type Join = {
  readonly source: number;
  readonly target: number;
  readonly sourceOrder: number | null;
  readonly targetOrder: number | null;
};

export type StoredJoin = Join & { readonly id: number };

/** A document at the other end, by its rows of one version, and its place in the lists of either end. */
export type Link = Pick<Join, 'sourceOrder' | 'targetOrder'> & { readonly rows: readonly Row[] };

export const keyOf = ({ rows }: Link): string => {
  const [row] = rows;
  return row ? `${row.documentId}/${String(row.published)}` : '';
};

/** The documents that joins lead to, each once. */
export const linksOf = ({ side }: Place, joins: readonly Join[], documents: Documents): readonly Link[] => {
  const links = new Map<string, Link>();
  for (const { [opposite(side)]: id, sourceOrder, targetOrder } of joins) {
    const all = documents.get(id) ?? [];
    const joined = all.find((row) => row.id === id);
    const link = {
      rows: all.filter(({ published }) => published === joined?.published),
      sourceOrder,
      targetOrder,
    };
    if (joined && !links.has(keyOf(link))) links.set(keyOf(link), link);
  }
  return [...links.values()];
};

/** The same documents in the other version, those that have it; a document without versions has but one. */
export const inOtherVersion = (
  { relation, side }: Place,
  links: readonly Link[],
  documents: Documents,
): readonly Link[] => {
  if (!relation[opposite(side)].draftAndPublish) return links;
  return links.flatMap((link) => {
    const [row] = link.rows;
    const rows = row
      ? (documents.get(row.id) ?? []).filter(({ published }) => published !== row.published)
      : [];
    return rows.length > 0 ? [{ ...link, rows }] : [];
  });
};

/** What the rows of a document, of one version, are joined with when all of them have these links. */
export const joinsFor = (
  { relation, side }: Place,
  { own, links, defaultLocale }: { own: readonly Row[]; links: readonly Link[]; defaultLocale: string },
): readonly Join[] =>
  links.flatMap(({ rows, sourceOrder, targetOrder }) => {
    const [sources, targets] = side === 'source' ? [own, rows] : [rows, own];
    return sources.flatMap(({ id, locale }) =>
      targetsOf(relation, targets, { locale, defaultLocale }).map((target) => ({
        source: id,
        target: target.id,
        sourceOrder,
        targetOrder,
      })),
    );
  });

export type JoinChanges = {
  readonly insert: readonly Join[];
  readonly remove: readonly StoredJoin[];
  readonly reorder: readonly StoredJoin[];
};

const pairOf = ({ source, target }: Join): string => `${source}:${target}`;

/** From the joins there are to those there should be, in the order in which the rows of `side` list them. */
export const changesBetween = (
  { relation, side }: Place,
  existing: readonly StoredJoin[],
  wanted: readonly Join[],
): JoinChanges => {
  const order = side === 'source' ? 'sourceOrder' : 'targetOrder';
  const wantedByPair = new Map(wanted.map((join) => [pairOf(join), join]));
  const existingPairs = new Set(existing.map(pairOf));
  return {
    insert: [...wantedByPair].flatMap(([pair, join]) => (existingPairs.has(pair) ? [] : [join])),
    remove: existing.filter((join) => !wantedByPair.has(pairOf(join))),
    reorder: existing.flatMap((join) => {
      const place = wantedByPair.get(pairOf(join))?.[order];
      if (relation[side].orderColumn === undefined || place === undefined || place === join[order]) return [];
      return [{ ...join, [order]: place }];
    }),
  };
};
