import type { Core } from '@strapi/strapi';
import { type Place, opposite } from './relations';
import {
  type Join,
  type JoinChanges,
  type Link,
  type StoredJoin,
  changesBetween,
  joinsFor,
} from './rules/joins';
import { linksAfter } from './rules/links-after';
import { type Row, documentsByRow } from './rules/rows';
import { type Write, isTouched, ofVersion } from './rules/write';
import { rowsAround } from './stores/document-rows';
import { joinsOf, writeChanges } from './stores/joins';

export type Sharing = { readonly strapi: Core.Strapi; readonly defaultLocale: string };

/** Of documents that wait for a row to be published, those that have not got another target meanwhile. */
const stillWaiting = async (
  { strapi }: Sharing,
  relation: Place['relation'],
  { waiting, own }: { waiting: readonly Link[]; own: readonly Row[] },
): Promise<readonly Link[]> => {
  const ids = waiting.flatMap(({ rows }) => rows.map(({ id }) => id));
  if (ids.length === 0 || !relation.toOne) return waiting;
  const joins = await joinsOf(strapi, relation, { side: 'source', ids });
  const ownIds = new Set(own.map(({ id }) => id));
  const taken = new Set(joins.filter(({ target }) => !ownIds.has(target)).map(({ source }) => source));
  return waiting.filter(({ rows }) => rows.every(({ id }) => !taken.has(id)));
};

/** Joins every row of a written document, in each version, with the documents that one of them is joined with. */
export const shareRelation = async (
  sharing: Sharing,
  place: Place,
  { write, before }: { write: Write; before: readonly StoredJoin[] },
): Promise<void> => {
  const { strapi, defaultLocale } = sharing;
  const { relation, side } = place;
  const versions = [false, true].filter((published) => isTouched(place, write, published));
  if (versions.length === 0) return;
  const after = await joinsOf(strapi, relation, { side, ids: write.rows.map(({ id }) => id) });
  const there = [...before, ...after].map((join) => join[opposite(side)]);
  const seen = {
    before,
    after,
    documents: documentsByRow(await rowsAround(strapi, relation[opposite(side)], there)),
  };
  const changes: JoinChanges[] = [];
  let draftLinks: readonly Link[] | undefined;
  for (const published of versions) {
    const own = ofVersion(write.rows, published);
    const { links, waiting } = linksAfter(place, { write, published, seen, draftLinks });
    const shared = [...links, ...(await stillWaiting(sharing, relation, { waiting, own }))];
    if (!published) draftLinks = shared;
    const ownIds = new Set(own.map(({ id }) => id));
    const wanted: readonly Join[] = joinsFor(place, { own, links: shared, defaultLocale });
    changes.push(
      changesBetween(
        place,
        after.filter((join) => ownIds.has(join[side])),
        wanted,
      ),
    );
  }
  await writeChanges(strapi, relation, changes);
};
