import type { Core } from '@strapi/types';
import { COUNT_KEYS, LINK_UID } from '../../../../shared/constants';
import type { CountKey } from '../../../../shared/contracts';
import type { CoverageField } from '../../../../shared/coverage-contracts';
import { pluginConfig } from '../../plugin-config';
import { endTraits } from '../reading/visibility';

/** Where the columns are that coverage is reckoned from, read out of Strapi's metadata for the configured types. */

/** How a row of the commendation leads to a row of another table: by a join table, or by a column of its own. */
export type Join = {
  readonly table: string;
  readonly through?: {
    readonly table: string;
    readonly ownColumn: string;
    readonly otherColumn: string;
    /** Strapi keeps all components of a type in one join table, apart by this column. */
    readonly field?: string;
  };
  readonly ownColumn?: string;
};

/** … whose entries people know by a name. */
export type NamedJoin = Join & { readonly nameColumn: string };

export type EndTable = {
  readonly uid: string;
  readonly table: string;
  readonly titleColumn: string;
  readonly draftAndPublish: boolean;
  readonly localized: boolean;
};

export type ActTable = EndTable & {
  readonly presentedOn?: string;
  readonly counts?: Join & { readonly columns: { readonly [Key in CountKey]?: string } };
  readonly awardType?: NamedJoin;
  readonly grantor?: NamedJoin;
  readonly decision?: Join & { readonly issuedOn?: string; readonly year?: string };
};

export type CoverageTables = {
  readonly links: string;
  readonly source: EndTable;
  readonly target: ActTable;
};

type Metadata = {
  readonly type: string;
  readonly columnName?: string;
  readonly target?: string;
  readonly joinTable?: {
    readonly name: string;
    readonly joinColumn: { readonly name: string };
    readonly inverseJoinColumn: { readonly name: string };
    readonly on?: { readonly field?: string };
  };
  readonly joinColumn?: { readonly name: string };
};

const attributeOf = (strapi: Core.Strapi, uid: string, name: string | undefined): Metadata | undefined =>
  name === undefined ? undefined : (strapi.db.metadata.get(uid).attributes[name] as Metadata | undefined);

const columnOf = (
  strapi: Core.Strapi,
  uid: string,
  { name, type }: { name: string | undefined; type?: string },
): string | undefined => {
  const attribute = attributeOf(strapi, uid, name);
  if (!attribute || (type && attribute.type !== type)) return undefined;
  return attribute.columnName ?? name;
};

const joinOf = (strapi: Core.Strapi, uid: string, name: string | undefined): Join | undefined => {
  const attribute = attributeOf(strapi, uid, name);
  if (attribute?.type !== 'relation' || !attribute.target) return undefined;
  const table = strapi.db.metadata.get(attribute.target).tableName;
  const { joinTable, joinColumn } = attribute;
  if (joinColumn) return { table, ownColumn: joinColumn.name };
  if (!joinTable) return undefined;
  return {
    table,
    through: {
      table: joinTable.name,
      ownColumn: joinTable.joinColumn.name,
      otherColumn: joinTable.inverseJoinColumn.name,
      ...(joinTable.on?.field ? { field: joinTable.on.field } : {}),
    },
  };
};

const endTable = (strapi: Core.Strapi, side: 'source' | 'target'): EndTable => {
  const { uid, fields } = pluginConfig(strapi)[side];
  const titleColumn = columnOf(strapi, uid, { name: fields.title });
  if (!titleColumn) throw new Error(`commendation-links: ${uid} has no attribute "${fields.title}"`);
  return { uid, ...endTraits(strapi, uid), titleColumn };
};

const countsJoin = (strapi: Core.Strapi, uid: string, name: string | undefined): ActTable['counts'] => {
  const join = joinOf(strapi, uid, name);
  const component = attributeOf(strapi, uid, name)?.target;
  if (!join || !component) return undefined;
  const columns = COUNT_KEYS.map((key) => [key, columnOf(strapi, component, { name: key, type: 'integer' })]);
  return { ...join, columns: Object.fromEntries(columns.filter(([, column]) => column !== undefined)) };
};

const namedJoin = (strapi: Core.Strapi, uid: string, { name, of }: { name?: string; of?: string }) => {
  const join = joinOf(strapi, uid, name);
  const related = attributeOf(strapi, uid, name)?.target;
  const nameColumn = related && columnOf(strapi, related, { name: of });
  return join && nameColumn ? { ...join, nameColumn } : undefined;
};

const decisionJoin = (strapi: Core.Strapi, uid: string, name: string | undefined): ActTable['decision'] => {
  const join = joinOf(strapi, uid, name);
  const decision = attributeOf(strapi, uid, name)?.target;
  if (!join || !decision) return undefined;
  const fields = pluginConfig(strapi).target.related?.decision;
  return {
    ...join,
    issuedOn: columnOf(strapi, decision, { name: fields?.issuedOn, type: 'date' }),
    year: columnOf(strapi, decision, { name: fields?.year, type: 'integer' }),
  };
};

/** The tables of the configured types, without the parts of an act that are not `wanted`. */
export const coverageTables = (strapi: Core.Strapi, wanted: ReadonlySet<CoverageField>): CoverageTables => {
  const { uid, fields, related } = pluginConfig(strapi).target;
  const name = (field: CoverageField): string | undefined => (wanted.has(field) ? fields[field] : undefined);
  return {
    links: strapi.db.metadata.get(LINK_UID).tableName,
    source: endTable(strapi, 'source'),
    target: {
      ...endTable(strapi, 'target'),
      presentedOn: columnOf(strapi, uid, { name: name('presentedOn'), type: 'date' }),
      counts: countsJoin(strapi, uid, name('counts')),
      awardType: namedJoin(strapi, uid, { name: name('awardType'), of: related?.awardType?.name }),
      grantor: namedJoin(strapi, uid, { name: name('grantor'), of: related?.grantor?.name }),
      decision: decisionJoin(strapi, uid, name('decision')),
    },
  };
};
