import type { Core } from '@strapi/types';
import type { CommendationDraft, MissingEntry, RelatedRow } from '../../../shared/reading-contracts';
import type { AwardAct } from 'award-reader';
import { achievement, achievementPeriod } from '../domain/drafts/achievement';
import { completeCounts } from '../domain/links/check-link';
import { resolveBody } from '../domain/matching';
import { getService } from '../get-service';
import { pluginConfig } from '../plugin-config';
import { findAwardTypes } from '../stores/award-types';
import { findDecision } from '../stores/decisions';
import { findOrganisations } from '../stores/organisations';
import { relatedUid } from '../stores/related-types';
import type { Ability } from './desk-rights';

const rowOf = ({ id, documentId, locale }: RelatedRow): RelatedRow => ({ id, documentId, locale });

type Related = 'awardType' | 'grantor' | 'decision';

/** A new commendation as an article gives it, filled in for staff to check. */
export const commendationDrafts = ({ strapi }: { strapi: Core.Strapi }) => {
  /** What the user may not read is not named to them: the wording of the text stays. */
  const mayRead = (ability: Ability, field: Related): boolean => {
    const uid = relatedUid(strapi, field);
    return uid !== undefined && getService(strapi, 'deskRights').checker(ability, uid).can.read();
  };

  const catalogue = async (ability: Ability) => ({
    awardTypes: mayRead(ability, 'awardType') ? await findAwardTypes(strapi) : [],
    organisations: mayRead(ability, 'grantor') ? await findOrganisations(strapi) : [],
  });
  type Catalogue = Awaited<ReturnType<typeof catalogue>>;

  const awardTypeOf = (
    award: string,
    { awardTypes, locale }: Catalogue & { readonly locale: string },
  ): CommendationDraft['awardType'] => {
    const rows = awardTypes.filter(({ code }) => code === award);
    const row = rows.find((each) => each.locale === locale) ?? rows[0];
    return { row: row ? rowOf(row) : null, label: row?.name ?? award, missing: null };
  };

  /** The catalogue of award types is the law's; bodies and decisions are added as they turn up. */
  const missingEntry = (
    field: 'grantor' | 'decision',
    values: readonly (readonly [string | undefined, string | null])[],
  ): MissingEntry | null => {
    const uid = relatedUid(strapi, field);
    const data = Object.fromEntries(values.filter(([name, value]) => name !== undefined && value !== null));
    return uid === undefined || Object.keys(data).length === 0 ? null : { uid, data };
  };

  const grantorOf = (
    { grantor, presentedOn }: AwardAct,
    day: string | null,
    { organisations }: Catalogue,
  ): CommendationDraft['grantor'] => {
    if (grantor === null) return null;
    const body = resolveBody(grantor, presentedOn ?? day, organisations);
    if (body) return { row: rowOf(body), label: body.names[0] ?? grantor, missing: null };
    const { name } = pluginConfig(strapi).target.related?.grantor ?? {};
    return { row: null, label: grantor, missing: missingEntry('grantor', [[name, grantor]]) };
  };

  const decisionOf = async (
    ability: Ability,
    { decision }: AwardAct,
  ): Promise<CommendationDraft['decision']> => {
    if (decision === null) return null;
    const { number, date } = decision;
    const row = mayRead(ability, 'decision') ? await findDecision(strapi, decision) : null;
    const names = pluginConfig(strapi).target.related?.decision;
    const values = [
      [names?.number, number],
      [names?.issuedOn, date],
    ] as const;
    return { row, label: number, missing: row ? null : missingEntry('decision', values) };
  };

  return {
    /** Turns the acts of one text into drafts; the catalogue is read once for all of them. */
    async ofText(ability: Ability, { publishedOn, locale }: { publishedOn: string | null; locale: string }) {
      const known = { ...(await catalogue(ability)), locale };
      return {
        awardLabel: (award: string): string => awardTypeOf(award, known).label,
        draftOf: async (act: AwardAct): Promise<CommendationDraft> => ({
          awardType: awardTypeOf(act.award, known),
          grade: act.grade,
          grantor: grantorOf(act, publishedOn, known),
          grantorAsReported: act.grantor,
          counts: completeCounts(act.counts) ?? act.counts,
          presentedOn: act.presentedOn,
          decision: await decisionOf(ability, act),
          reason: achievement(act.reason),
          period: achievementPeriod(act.reason),
          posthumous: act.posthumous,
        }),
      };
    },

    /** The attributes of the commendation that a draft fills, by what they hold; none for a field that is not configured. */
    fields: () => pluginConfig(strapi).target.fields,

    /** What every such draft starts with besides, by attribute. */
    constants: () => pluginConfig(strapi).target.madeFromArticle ?? {},
  };
};
