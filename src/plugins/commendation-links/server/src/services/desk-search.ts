import type { Core } from '@strapi/types';
import type { DeskEntry, Side } from '../../../shared/desk-contracts';
import type { SearchColumn } from '../domain/search/relevance';
import { readQuery } from '../domain/search/search-text';
import { getService } from '../get-service';
import { asContentType, pluginConfig } from '../plugin-config';
import { findMatches, findNewest } from '../stores/search-index/find-matches';
import type { Ability } from './desk-rights';

/** Results of one search: what a list under a search box can show. */
const RESULTS = 20;
/** Found ids looked up at a time; a user who may read few entries makes the search look further. */
const LOOKED_UP = 40;
const MOST_LOOK_UPS = 10;

type SearchRequest = {
  readonly side: Side;
  readonly text: string;
  readonly locale?: string;
  /** Documents not to offer: they are linked already. */
  readonly except: readonly string[];
};

/** Finds articles or commendations as someone types; what the user may not read is neither found nor shown. */
export const deskSearch = ({ strapi }: { strapi: Core.Strapi }) => {
  /** To find an entry by a field is to learn what the field holds, so it takes the right to read it. */
  const searchable = (ability: Ability, side: Side): readonly SearchColumn[] => {
    if (side === 'source') return ['title'];
    const { target } = pluginConfig(strapi);
    const { fields, related } = target;
    const { attributes } = strapi.contentType(asContentType(target.uid));
    const checker = (uid: string) => getService(strapi, 'deskRights').checker(ability, uid);
    const own = (field: string | undefined): boolean =>
      field !== undefined && checker(target.uid).can.read(undefined, field);
    const through = (field: string | undefined, name: string | undefined): boolean => {
      const attribute = field === undefined ? undefined : attributes[field];
      if (attribute?.type !== 'relation' || !('target' in attribute) || !own(field)) return false;
      return checker(String(attribute.target)).can.read(undefined, name);
    };
    const columns: readonly (readonly [SearchColumn, boolean])[] = [
      ['number', through(fields.decision, related?.decision?.number)],
      ['title', own(fields.title)],
      [
        'grantor',
        through(fields.grantor, related?.grantor?.name) &&
          (!fields.grantorAsReported || own(fields.grantorAsReported)),
      ],
      ['award', through(fields.awardType, related?.awardType?.name)],
      ['names', through(fields.recipients, related?.recipients?.name)],
    ];
    return columns.filter(([, may]) => may).map(([column]) => column);
  };

  return {
    /** At most twenty entries, the most relevant first; without a word to look for, the newest. */
    async find(
      ability: Ability,
      { side, text, locale, except }: SearchRequest,
    ): Promise<readonly DeskEntry[]> {
      const query = readQuery(text);
      const columns = searchable(ability, side);
      if (query && columns.length === 0) return [];
      const found: DeskEntry[] = [];
      for (let round = 0; round < MOST_LOOK_UPS && found.length < RESULTS; round += 1) {
        const page = { side, offset: round * LOOKED_UP, limit: LOOKED_UP };
        const ids = query
          ? await findMatches(strapi, { ...page, query, columns })
          : await findNewest(strapi, page);
        const offered = ids.filter((id) => !except.includes(id));
        const described = await getService(strapi, 'deskEntries').describe(ability, {
          side,
          documentIds: offered,
          locale,
        });
        found.push(...offered.flatMap((id) => described.get(id) ?? []));
        if (ids.length < LOOKED_UP) break;
      }
      return found.slice(0, RESULTS);
    },
  };
};
