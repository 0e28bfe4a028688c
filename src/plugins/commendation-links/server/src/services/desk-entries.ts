import type { Core } from '@strapi/types';
import type { DeskEntry, Side } from '../../../shared/desk-contracts';
import { completeCounts } from '../domain/links/check-link';
import { entryStatus } from '../domain/links/entry-status';
import { getService } from '../get-service';
import type { TargetConfig } from '../config';
import { asContentType, pluginConfig } from '../plugin-config';
import { type EntryRow, findEntries } from '../stores/entries';
import { enabledLocales } from '../stores/locales';
import { publishedRows } from '../stores/published-rows';
import { endTraits } from '../stores/reading/visibility';
import { byDocument } from '../stores/rows';
import type { Ability } from './desk-rights';

type Related = { readonly relation: string; readonly name: string };

const related = (relation: string | undefined, name: string | undefined): Related | undefined =>
  relation === undefined || name === undefined ? undefined : { relation, name };

const relatedFields = ({ fields, related: names }: TargetConfig) => ({
  awardType: related(fields.awardType, names?.awardType?.name),
  grantor: related(fields.grantor, names?.grantor?.name),
  decision: related(fields.decision, names?.decision?.number),
});

const asText = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

const asDate = (value: unknown): Date | null => (value ? new Date(value as string) : null);

type Permitted = { readonly filters?: unknown };

/** Names alone, as Strapi lets them through, or each with the rows that are open, where a project narrows those. */
const permittedRelations = (populate: unknown): readonly (readonly [string, Permitted])[] =>
  Array.isArray(populate)
    ? populate.filter((name) => typeof name === 'string').map((name) => [name, {}] as const)
    : Object.entries((populate ?? {}) as Record<string, Permitted>);

/** Entries as the desk shows them, and nothing of those, or of their fields, that the user may not read. */
export const deskEntries = ({ strapi }: { strapi: Core.Strapi }) => {
  const rights = () => getService(strapi, 'deskRights');

  /** The name of a related entry is that entry's: it takes the right to read its type. */
  const readableRelation = (ability: Ability, uid: string, { relation, name }: Related): boolean => {
    const attribute = strapi.contentType(asContentType(uid)).attributes[relation];
    const target = attribute?.type === 'relation' && 'target' in attribute ? String(attribute.target) : '';
    return target !== '' && rights().checker(ability, target).can.read(undefined, name);
  };

  const selection = (
    ability: Ability,
    side: Side,
  ): { fields: string[]; populate: Record<string, unknown> } => {
    const config = pluginConfig(strapi);
    if (side === 'source') return { fields: [config.source.fields.title], populate: {} };
    const { fields } = config.target;
    // Counts are a component, or JSON with the same keys.
    const { attributes } = strapi.contentType(asContentType(config.target.uid));
    const isComponent = fields.counts !== undefined && attributes[fields.counts]?.type === 'component';
    const scalars = [
      fields.title,
      fields.grantorAsReported,
      fields.presentedOn,
      isComponent ? undefined : fields.counts,
    ];
    const relations = Object.values(relatedFields(config.target)).filter(
      (each): each is Related => each !== undefined && readableRelation(ability, config.target.uid, each),
    );
    return {
      fields: scalars.filter((field): field is string => field !== undefined),
      populate: {
        ...Object.fromEntries(relations.map(({ relation, name }) => [relation, { fields: [name] }])),
        ...(isComponent && fields.counts ? { [fields.counts]: true } : {}),
      },
    };
  };

  /** What to select of the documents, without the rows and the fields the user may not read. */
  const permittedQuery = async (ability: Ability, side: Side, documentIds: readonly string[]) => {
    const { uid } = pluginConfig(strapi)[side];
    const { fields, populate } = selection(ability, side);
    const query = await rights()
      .checker(ability, uid)
      .sanitizedQuery.read({
        filters: { documentId: { $in: [...documentIds] } },
        fields,
        populate: Object.keys(populate),
      });
    // The rows and fields that are open; of related entries no more than the name.
    const permitted = permittedRelations(query.populate);
    return {
      filters: query.filters,
      // Strapi leaves a hole where it took a field out.
      fields: [
        ...(query.fields as (string | undefined)[]).filter((field) => field !== undefined),
        'updatedAt',
        ...(endTraits(strapi, uid).localized ? ['locale'] : []),
      ],
      populate: Object.fromEntries(
        permitted.map(([name, open]) => [
          name,
          populate[name] === true
            ? open
            : { ...(populate[name] as object), ...(open.filters ? { filters: open.filters } : {}) },
        ]),
      ),
    };
  };

  const targetPart = (
    row: EntryRow,
  ): Pick<DeskEntry, 'awardType' | 'grantor' | 'decision' | 'presentedOn' | 'counts'> => {
    const { target } = pluginConfig(strapi);
    const names = relatedFields(target);
    const nameOf = (each: Related | undefined): string | null =>
      each === undefined ? null : asText((row[each.relation] as EntryRow | null | undefined)?.[each.name]);
    const plain = (field: string | undefined): string | null => (field ? asText(row[field]) : null);
    return {
      awardType: nameOf(names.awardType),
      grantor: nameOf(names.grantor) ?? plain(target.fields.grantorAsReported),
      decision: nameOf(names.decision),
      presentedOn: plain(target.fields.presentedOn),
      counts: completeCounts(target.fields.counts ? row[target.fields.counts] : null),
    };
  };

  const NO_TARGET_PART = { awardType: null, grantor: null, decision: null, presentedOn: null, counts: null };

  return {
    /**
     * The entries of one side, by document id, each in the locale asked for, else the default one, else
     * whichever the user may read.
     */
    async describe(
      ability: Ability,
      { side, documentIds, locale }: { side: Side; documentIds: readonly string[]; locale?: string },
    ): Promise<ReadonlyMap<string, DeskEntry>> {
      const { uid, fields } = pluginConfig(strapi)[side];
      const checker = rights().checker(ability, uid);
      if (documentIds.length === 0 || !checker.can.read()) return new Map();
      const query = await permittedQuery(ability, side, documentIds);
      const rows = await findEntries(strapi, uid, query);
      const published = await publishedRows(strapi, uid, documentIds);
      const { defaultLocale } = await enabledLocales(strapi);
      const { draftAndPublish } = endTraits(strapi, uid);

      const toEntry = (row: EntryRow, all: readonly EntryRow[]): DeskEntry => {
        const rowLocale = asText(row.locale);
        const publishedAt = published
          .get(row.documentId)
          ?.find((each) => (each.locale ?? null) === rowLocale);
        return {
          documentId: row.documentId,
          uid,
          title: asText(row[fields.title]),
          locale: rowLocale,
          locales: all.map((each) => asText(each.locale)).filter((code) => code !== null),
          status: draftAndPublish
            ? entryStatus(asDate(row.updatedAt), asDate(publishedAt?.updatedAt))
            : 'published',
          ...(side === 'target' ? targetPart(row) : NO_TARGET_PART),
        };
      };

      return new Map(
        [...byDocument(rows)].map(([documentId, all]) => {
          const shown =
            all.find((row) => row.locale === locale) ??
            all.find((row) => row.locale === defaultLocale) ??
            all[0];
          return [documentId, toEntry(shown as EntryRow, all)];
        }),
      );
    },
  };
};
