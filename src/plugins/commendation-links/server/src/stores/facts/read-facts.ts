import type { Core } from '@strapi/types';
import { foldText } from 'vietnamese-text';
import type { TargetConfig } from '../../config';
import { completeCounts } from '../../domain/links/check-link';
import { type CandidateFacts, joinWordings } from '../../domain/matching';
import { asContentType, pluginConfig } from '../../plugin-config';
import { endTraits } from '../reading/visibility';
import { asDay, byDocument } from '../rows';

/** What is on record of a commendation, with the folded names of all its recipients. */
export type RecordFacts = { readonly facts: CandidateFacts; readonly names: readonly string[] };

type Row = Readonly<Record<string, unknown>>;

/** Names beyond these are a list that no article repeats. */
const MAX_NAMES = 500;

const asText = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null;
const asRows = (value: unknown): readonly Row[] =>
  Array.isArray(value) ? (value as Row[]) : value ? [value as Row] : [];
const asTexts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each): each is string => asText(each) !== null) : [];

const texts = (rows: readonly Row[], field: string | undefined): readonly string[] =>
  field === undefined
    ? []
    : [...new Set(rows.map((row) => asText(row[field])).filter((text) => text !== null))];

const relatedTo = (rows: readonly Row[], relation: string | undefined): readonly Row[] =>
  relation === undefined ? [] : rows.flatMap((row) => asRows(row[relation]));

const decisionOf = (rows: readonly Row[], { fields, related }: TargetConfig): CandidateFacts['decision'] => {
  const [decision] = relatedTo(rows, fields.decision);
  const names = related?.decision;
  if (!decision || !names) return null;
  const year = names.year === undefined ? null : Number(decision[names.year] ?? NaN);
  return {
    number: names.number === undefined ? null : asText(decision[names.number]),
    issuedOn: names.issuedOn === undefined ? null : asDay(decision[names.issuedOn]),
    year: Number.isInteger(year) ? year : null,
  };
};

const toFacts = (rows: readonly Row[], target: TargetConfig): RecordFacts => {
  const { fields, related } = target;
  const [first = {}] = rows;
  const value = (field: string | undefined): unknown => (field === undefined ? null : first[field]);
  const grantors = relatedTo(rows, fields.grantor);
  const recipients = relatedTo(rows.slice(0, 1), fields.recipients);
  const names = texts(recipients, related?.recipients?.name).map(foldText).filter(Boolean);
  const posthumous = value(fields.posthumous);
  return {
    names: [...new Set(names)].slice(0, MAX_NAMES),
    facts: {
      commendationId: String(first.documentId),
      title: joinWordings(texts(rows, fields.title)),
      award: texts(relatedTo(rows, fields.awardType), related?.awardType?.code)[0] ?? null,
      grade: asText(value(fields.grade)),
      grantors: [...texts(grantors, related?.grantor?.name), ...texts(rows, fields.grantorAsReported)],
      grantorAliases: related?.grantor?.aliases
        ? [...new Set(grantors.flatMap((row) => asTexts(row[related.grantor?.aliases ?? ''])))]
        : [],
      decision: decisionOf(rows, target),
      presentedOn: asDay(value(fields.presentedOn)),
      counts: completeCounts(value(fields.counts)),
      reason: joinWordings(texts(rows, fields.reason)) || null,
      posthumous: typeof posthumous === 'boolean' ? posthumous : null,
      sharedNames: [],
      nameCount: names.length,
    },
  };
};

const given = (names: readonly (string | undefined)[]): readonly string[] =>
  names.filter((name): name is string => name !== undefined);

const selection = ({ fields, related }: TargetConfig) => {
  const relations = [
    [fields.awardType, [related?.awardType?.code]],
    [fields.grantor, [related?.grantor?.name, related?.grantor?.aliases]],
    [fields.decision, [related?.decision?.number, related?.decision?.issuedOn, related?.decision?.year]],
    [fields.recipients, [related?.recipients?.name]],
  ] as const;
  return {
    select: [
      'documentId',
      ...given([
        fields.title,
        fields.grade,
        fields.grantorAsReported,
        fields.presentedOn,
        fields.reason,
        fields.posthumous,
      ]),
    ],
    populate: {
      ...Object.fromEntries(
        relations
          .map(([relation, names]) => [relation, given(names)] as const)
          .filter(([relation, names]) => relation !== undefined && names.length > 0)
          .map(([relation, names]) => [relation, { select: ['id', ...names] }]),
      ),
      ...(fields.counts === undefined ? {} : { [fields.counts]: true }),
    },
  };
};

/** The facts of those of the documents that exist, from their drafts: the desk links what it sees. */
export const readFacts = async (
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<readonly RecordFacts[]> => {
  const { target } = pluginConfig(strapi);
  const rows = (await strapi.db.query(asContentType(target.uid)).findMany({
    where: {
      documentId: { $in: [...documentIds] },
      ...(endTraits(strapi, target.uid).draftAndPublish ? { publishedAt: { $null: true } } : {}),
    },
    ...selection(target),
    orderBy: { id: 'asc' },
  })) as Row[];
  return [...byDocument(rows).values()].map((versions) => toFacts(versions, target));
};
