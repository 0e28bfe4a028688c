import type { Core } from '@strapi/types';
import type { Link } from '../../../shared/contracts';
import type { DeskEntry } from '../../../shared/desk-contracts';
import type {
  CommendationDraft,
  DeskReason,
  DeskReading,
  DeskReadingResponse,
  FoundAct,
} from '../../../shared/reading-contracts';
import { passageIn } from '../domain/article/source-text';
import type { AwardAct } from 'award-reader';
import { actKey } from '../domain/article/act-key';
import { completeCounts } from '../domain/links/check-link';
import { recordWarnings, textWarnings } from '../domain/links/reconcile';
import type { MatchedAct } from '../domain/matching';
import { getService } from '../get-service';
import { linkEnds } from '../plugin-config';
import type { Ability } from './desk-rights';
import type { MatchedReading } from './suggestions';

type Asked = { readonly documentId: string; readonly locale?: string };

/** What an act is shown with: the links of the article, and the entries this user may read. */
type Shown = {
  readonly links: ReadonlyMap<string, Link>;
  readonly linkOf: (commendationId: string) => Link | undefined;
  readonly entries: ReadonlyMap<string, DeskEntry>;
  readonly reasonsOf: (reasons: readonly DeskReason[]) => readonly DeskReason[];
};

/** The award acts of an article as the desk shows them, cut to what the user may read. */
export const foundActs = ({ strapi }: { strapi: Core.Strapi }) => {
  const idsOf = (links: readonly Link[], matched: readonly MatchedAct[]): readonly string[] => [
    ...new Set([
      ...links.map(({ commendationDocumentId }) => commendationDocumentId),
      ...matched.flatMap(({ ranked }) => ranked.map(({ commendationId }) => commendationId)),
    ]),
  ];

  const linkedOf = (act: AwardAct, { linkIds }: MatchedAct, shown: Shown): FoundAct['links'] =>
    linkIds.flatMap((linkId) => {
      const link = shown.links.get(linkId);
      const entry = link && shown.entries.get(link.commendationDocumentId);
      if (!link || !entry) return [];
      const recorded = { documentId: entry.documentId, scope: link.scope, counts: entry.counts };
      return [{ linkId, entry, warnings: recordWarnings(act, recorded) }];
    });

  const suggestedFor = (act: AwardAct, { ranked }: MatchedAct, shown: Shown): FoundAct['suggestions'] =>
    ranked.flatMap(({ commendationId, score, reasons }) => {
      const entry = shown.entries.get(commendationId);
      if (!entry) return [];
      const link = shown.linkOf(commendationId);
      const isPart = reasons.some(({ code }) => code === 'subset-of-counts');
      const scope = link?.scope ?? (isPart ? 'subset' : 'whole');
      const recorded = { documentId: commendationId, scope, counts: entry.counts };
      return [
        {
          linkId: link?.documentId ?? null,
          score,
          reasons: shown.reasonsOf(reasons),
          scope,
          entry,
          warnings: recordWarnings(act, recorded),
        },
      ];
    });

  const stateOf = ({ linkIds }: MatchedAct, suggested: FoundAct['suggestions']): FoundAct['state'] => {
    if (linkIds.length > 0) return 'linked';
    return suggested.length > 0 ? 'matched' : 'unrecorded';
  };

  const toFoundAct = (
    { reading, act, matched }: { reading: MatchedReading['reading']; act: AwardAct; matched: MatchedAct },
    shown: Shown,
    draft: CommendationDraft,
  ): FoundAct => {
    const suggestions = suggestedFor(act, matched, shown);
    return {
      key: actKey(act),
      state: stateOf(matched, suggestions),
      award: act.award,
      awardLabel: draft.awardType.label,
      name: act.name,
      grade: act.grade,
      grantor: act.grantor,
      counts: draft.counts,
      presentedOn: act.presentedOn,
      decision: act.decision?.number ?? null,
      rule: act.rule,
      quote: act.quote,
      passage: passageIn(reading.source, act),
      links: linkedOf(act, matched, shown),
      suggestions,
      warnings: textWarnings(act),
      draft,
    };
  };

  const described = async (
    ability: Ability,
    { reading, matched }: MatchedReading,
    shown: Shown,
  ): Promise<Pick<DeskReading, 'acts' | 'revocations'>> => {
    const { publishedOn, locale, source } = reading;
    const drafts = await getService(strapi, 'commendationDrafts').ofText(ability, { publishedOn, locale });
    const acts: FoundAct[] = [];
    for (const [index, act] of reading.acts.entries()) {
      const own = matched[index];
      if (own) acts.push(toFoundAct({ reading, act, matched: own }, shown, await drafts.draftOf(act)));
    }
    const revocations = reading.revocations.map((revocation) => ({
      awardLabel: drafts.awardLabel(revocation.award),
      grantor: revocation.grantor,
      counts: completeCounts(revocation.counts) ?? revocation.counts,
      decision: revocation.decision?.number ?? null,
      quote: revocation.quote,
      passage: passageIn(source, revocation),
    }));
    return { acts, revocations };
  };

  const shownTo = async (
    ability: Ability,
    { documentId, locale }: Asked,
    matched: readonly MatchedAct[],
  ): Promise<Shown> => {
    const links = await getService(strapi, 'links').of('source', documentId);
    const entries = await getService(strapi, 'deskEntries').describe(ability, {
      side: 'target',
      documentIds: idsOf(links, matched),
      locale,
    });
    return {
      links: new Map(links.map((link) => [link.documentId, link])),
      linkOf: (id) => links.find(({ commendationDocumentId }) => commendationDocumentId === id),
      entries,
      reasonsOf: (reasons) => getService(strapi, 'deskReasons').shownTo(ability, reasons),
    };
  };

  return {
    /**
     * What the article reports in one locale: the one asked for, else the default. Its suggestions are brought up to date
     * first, so that records made since the last save are among them.
     * @throws 403 without the right to read the article.
     */
    async of(ability: Ability, asked: Asked): Promise<DeskReadingResponse> {
      const { documentId } = asked;
      const { source, target } = linkEnds(strapi);
      const rights = getService(strapi, 'deskRights');
      await rights.assertMayRead(ability, source.uid, documentId);
      await getService(strapi, 'suggestionQueue').refresh(documentId);
      const { readings } = await getService(strapi, 'suggestions').matched(documentId);
      const found = readings.find(({ reading }) => reading.locale === asked.locale) ?? readings[0];
      const shown = await shownTo(ability, asked, found?.matched ?? []);
      const { reading } = found ?? {};
      return {
        data: {
          documentId,
          locale: reading?.locale || null,
          readAt: new Date(reading?.readAt ?? 0).toISOString(),
          ...(found ? await described(ability, found, shown) : { acts: [], revocations: [] }),
        },
        meta: {
          mayEdit: await rights.mayEditLinksOf(ability, 'source', documentId),
          mayCreate: rights.mayCreate(ability, target.uid),
          draftFields: getService(strapi, 'commendationDrafts').fields(),
          draftConstants: getService(strapi, 'commendationDrafts').constants(),
        },
      };
    },
  };
};
