import type { Core } from '@strapi/types';
import { COUNT_KEYS } from '../../../shared/constants';
import {
  COVERAGE_FIELDS,
  type CoverageField,
  type CoverageFilterName,
  type CoverageFilters,
  type Lack,
} from '../../../shared/coverage-contracts';
import type { Side } from '../../../shared/desk-contracts';
import type { SearchColumn } from '../domain/search/relevance';
import { readQuery } from '../domain/search/search-text';
import { forbidden, invalidFilter } from '../errors';
import { getService } from '../get-service';
import { asContentType, pluginConfig } from '../plugin-config';
import { readableRows } from '../stores/coverage/readable-rows';
import type { CoverageScope, SubQuery } from '../stores/coverage/scope';
import { coverageTables } from '../stores/coverage/tables';
import { enabledLocales } from '../stores/locales';
import { documentsHolding } from '../stores/search-index/find-matches';
import type { Ability } from './desk-rights';

export type Asked = { readonly filters: CoverageFilters; readonly sides: readonly Side[] };

/** Filters that ask for a part of the act that may be out of reach. */
const FILTERED_FIELDS: { readonly [Name in CoverageFilterName]?: CoverageField } = {
  awardType: 'awardType',
  grantor: 'grantor',
};

type OfSides<Value> = { readonly [Name in Side]?: Value };

const ofSides = async <Value>(
  sides: readonly Side[],
  valueOf: (side: Side) => Promise<Value | undefined> | Value | undefined,
): Promise<OfSides<Value>> => {
  const values = await Promise.all(sides.map(async (side) => [side, await valueOf(side)] as const));
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
};

/** What a user may learn from coverage: which entries, which of their parts. */
export const coverageScope = ({ strapi }: { strapi: Core.Strapi }) => {
  const rights = () => getService(strapi, 'deskRights');

  /** The attribute of the related entry that a field is shown by. */
  const nameOfRelated = (field: CoverageField): string | undefined => {
    const { related } = pluginConfig(strapi).target;
    if (field === 'awardType' || field === 'grantor') return related?.[field]?.name;
    return field === 'decision' ? related?.decision?.number : undefined;
  };

  const lackOf = (ability: Ability, field: CoverageField): readonly Lack[] => {
    const { uid, fields } = pluginConfig(strapi).target;
    const name = fields[field];
    const attribute = name ? strapi.contentType(asContentType(uid)).attributes[name] : undefined;
    const relatedUid =
      attribute?.type === 'relation' && 'target' in attribute ? String(attribute.target) : undefined;
    const relatedName = nameOfRelated(field);
    if (!attribute || (relatedUid && !relatedName)) return [{ field, reason: 'not-configured' }];
    // A right to a component is a right to each of its attributes.
    const paths = attribute.type === 'component' ? COUNT_KEYS.map((key) => `${name}.${key}`) : [name];
    const readable =
      paths.every((path) => rights().checker(ability, uid).can.read(undefined, path)) &&
      (!relatedUid || rights().checker(ability, relatedUid).can.read(undefined, relatedName));
    return readable ? [] : [{ field, reason: 'not-permitted' }];
  };

  const searchColumns = (ability: Ability, side: Side, lacks: readonly Lack[]): readonly SearchColumn[] => {
    const { uid, fields } = pluginConfig(strapi)[side];
    const has = (field: CoverageField): boolean =>
      side === 'target' && !lacks.some((lack) => lack.field === field);
    return [
      ...(rights().checker(ability, uid).can.read(undefined, fields.title) ? (['title'] as const) : []),
      ...(has('decision') ? (['number'] as const) : []),
      ...(has('grantor') ? (['grantor'] as const) : []),
      ...(has('awardType') ? (['award'] as const) : []),
    ];
  };

  return {
    /** Parts of the commendation that coverage has to do without, and why. */
    lacks: (ability: Ability): readonly Lack[] => COVERAGE_FIELDS.flatMap((field) => lackOf(ability, field)),

    mayRead: (ability: Ability, sides: readonly Side[]): boolean =>
      sides.every((side) => rights().checker(ability, pluginConfig(strapi)[side].uid).can.read()),

    /**
     * What a question may look at.
     * @throws 403 when the user may not read a type the view is about.
     * @throws ValidationError when a filter asks for a part that is not to be had.
     */
    async of(ability: Ability, { filters, sides }: Asked): Promise<CoverageScope> {
      const unreadable = sides.find((side) => !this.mayRead(ability, [side]));
      if (unreadable) {
        throw forbidden(
          `This view needs the right to read entries of ${pluginConfig(strapi)[unreadable].uid}`,
        );
      }
      const lacks = this.lacks(ability);
      for (const name of Object.keys(filters) as CoverageFilterName[]) {
        const lack = lacks.find(({ field }) => field === FILTERED_FIELDS[name]);
        if (lack) throw invalidFilter(name, `cannot filter by ${name}: the field is ${lack.reason}`);
      }
      const { codes, defaultLocale } = await enabledLocales(strapi);
      if (filters.locale !== undefined && !codes.includes(filters.locale)) {
        throw invalidFilter('locale', `locale must be one of: ${codes.join(', ')}`);
      }
      const query = filters.text === undefined ? null : readQuery(filters.text);
      return {
        strapi,
        tables: coverageTables(
          strapi,
          new Set(COVERAGE_FIELDS.filter((field) => !lacks.some((lack) => lack.field === field))),
        ),
        defaultLocale,
        filters,
        readable: await ofSides<SubQuery>(sides, (side) => {
          const { uid } = pluginConfig(strapi)[side];
          return readableRows(strapi, rights().checker(ability, uid), uid);
        }),
        matching: await ofSides<SubQuery>(sides, (side) =>
          query
            ? () => documentsHolding(strapi, { side, query, columns: searchColumns(ability, side, lacks) })
            : undefined,
        ),
      };
    },
  };
};
