import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import type { Link } from '../../../shared/contracts';
import type { Verdict } from '../../../shared/reading-contracts';
import { decide } from '../domain/links/decide';
import { countOpenActs } from '../domain/links/open-acts';
import { isOpenSuggestion, planSuggestions, type SuggestionPlan } from '../domain/links/plan-suggestions';
import { wantedSuggestions } from '../domain/links/wanted-suggestions';
import { type CandidateFacts, matchActs, type MatchedAct } from '../domain/matching';
import { decidedAlready, isConflict } from '../errors';
import { getService } from '../get-service';
import { linkEnds } from '../plugin-config';
import { findCandidates } from '../stores/candidates';
import { createLink, deleteLink, findLink, findLinksOf, updateLink } from '../stores/links';
import { enabledLocales } from '../stores/locales';
import { setMatched } from '../stores/readings/readings';
import type { ArticleReading } from './article-readings';
import type { Ability } from './desk-rights';

/** One locale of an article: what was read, what each act was compared with, and what came of it. */
export type MatchedReading = {
  readonly reading: ArticleReading;
  readonly candidates: readonly (readonly CandidateFacts[])[];
  readonly matched: readonly MatchedAct[];
};

/** What a refresh did, in numbers. */
export type Refreshed = { readonly read: number; readonly suggested: number; readonly removed: number };

/** Acts found in articles, compared with what is on record, become suggested links. People decide. */
export const suggestions = ({ strapi }: { strapi: Core.Strapi }) => {
  const inLocaleOrder = async (readings: readonly ArticleReading[]): Promise<readonly ArticleReading[]> => {
    const { defaultLocale } = await enabledLocales(strapi);
    return [...readings].sort(
      (a, b) =>
        Number(b.locale === defaultLocale) - Number(a.locale === defaultLocale) ||
        a.locale.localeCompare(b.locale),
    );
  };

  const match = async (reading: ArticleReading, links: readonly Link[]): Promise<MatchedReading> => {
    const acts = reading.acts.map((act) => ({ ...act, publishedOn: reading.publishedOn }));
    const linked = links.map(({ commendationDocumentId }) => commendationDocumentId);
    const candidates = await findCandidates(strapi, acts, [...new Set(linked)]);
    const matched = matchActs(
      acts.map((act, index) => ({ act, candidates: candidates[index] ?? [] })),
      links,
    );
    return { reading, candidates, matched };
  };

  const apply = async (articleDocumentId: string, plan: SuggestionPlan): Promise<void> => {
    for (const documentId of plan.remove) await deleteLink(strapi, documentId);
    for (const { documentId, fields } of plan.update) await updateLink(strapi, documentId, fields);
    for (const fields of plan.create) {
      const suggestion = { ...fields, articleDocumentId, state: 'suggested', origin: 'suggested' };
      await createLink(strapi, suggestion).catch((error: unknown) => {
        // Somebody has linked the pair meanwhile: it needs no suggestion any more.
        if (!isConflict(error)) throw error;
      });
    }
  };

  const linksOf = (documentId: string): Promise<readonly Link[]> =>
    findLinksOf(strapi, linkEnds(strapi).source, documentId);

  return {
    /** The acts of an article beside what is on record, as things stand. Reads texts that have changed; suggests nothing. */
    async matched(documentId: string): Promise<{ readings: readonly MatchedReading[]; read: number }> {
      const links = await linksOf(documentId);
      const { readings, read } = await getService(strapi, 'articleReadings').of([documentId]);
      const matched: MatchedReading[] = [];
      for (const reading of await inLocaleOrder(readings)) matched.push(await match(reading, links));
      return { readings: matched, read };
    },

    /**
     * Reads an article and brings its suggestions up to date. What people decided, and links that people made, stay.
     * Run it by `suggestionQueue`: two at once for one article would get in each other's way.
     */
    async refresh(documentId: string): Promise<Refreshed> {
      const startedAt = Date.now();
      const { readings, read } = await this.matched(documentId);
      const wanted = wantedSuggestions(
        readings.map(({ reading, matched }) => ({
          locale: reading.locale || null,
          acts: reading.acts,
          matched,
        })),
      );
      const plan = planSuggestions(await linksOf(documentId), wanted);
      await apply(documentId, plan);
      const links = await linksOf(documentId);
      const openActs = readings.map(
        ({ reading, matched }) => [reading.locale, countOpenActs(matched, links)] as const,
      );
      await getService(strapi, 'statedLinks').noteMissingQuotes(
        documentId,
        readings.map(({ reading }) => reading),
      );
      await setMatched(strapi, documentId, { matchedAt: startedAt, openActs: new Map(openActs) });
      return { read, suggested: plan.create.length, removed: plan.remove.length };
    },

    /**
     * A person's verdict on a suggestion.
     * @throws NotFoundError; 409 when it was decided otherwise; 403 without the right to edit the link.
     */
    async decide(
      ability: Ability,
      { linkId, verdict, userId }: { linkId: string; verdict: Verdict; userId: string },
    ): Promise<Link> {
      const link = await findLink(strapi, linkId);
      if (!link) throw new errors.NotFoundError(`There is no link ${linkId}`);
      await getService(strapi, 'deskRights').assertMayWriteLink(ability, {
        source: link.articleDocumentId,
        target: link.commendationDocumentId,
      });
      const decided = decide(link, verdict);
      if (!decided.ok) throw decidedAlready(decided.problem.state);
      if (!isOpenSuggestion(link) && link.state === decided.value.state) return link;
      const { state } = decided.value;
      await updateLink(strapi, linkId, { state, decidedBy: userId, decidedAt: new Date().toISOString() });
      return (await findLink(strapi, linkId)) as Link;
    },
  };
};
