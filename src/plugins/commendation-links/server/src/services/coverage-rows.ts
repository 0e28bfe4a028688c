import type { Core } from '@strapi/types';
import type { Link } from '../../../shared/contracts';
import type {
  CoverageAct,
  CoverageArticle,
  CoverageEnd,
  CoverageHiddenDecision,
  CoverageLink,
} from '../../../shared/coverage-contracts';
import type { DeskEntry, Side } from '../../../shared/desk-contracts';
import { disagreeingCounts } from '../domain/links/compare-counts';
import { getService } from '../get-service';
import { linkEnds } from '../plugin-config';
import type { ActWithPaper } from '../stores/coverage/hidden-decisions';
import { endStates } from '../stores/coverage/hidden-ends';
import { type DatedLink, findLinksById } from '../stores/coverage/links';
import type { CoverageScope } from '../stores/coverage/scope';
import type { ReadArticle } from '../stores/coverage/read-articles';
import type { DatedAct } from '../stores/coverage/unreported';
import { relatedUid } from '../stores/related-types';
import type { Ability } from './desk-rights';

/** Fills the rows of a page, of which the stores know ids and dates, with what the user may read of them. */
export const coverageRows = ({ strapi }: { strapi: Core.Strapi }) => {
  const describe = (
    ability: Ability,
    scope: CoverageScope,
    { side, ids }: { side: Side; ids: Iterable<string> },
  ) =>
    getService(strapi, 'deskEntries').describe(ability, {
      side,
      documentIds: [...new Set(ids)],
      locale: scope.filters.locale,
    });

  /** One side of some links: for each document what readers see of it, and the entry itself. */
  const endsOf = async (
    ability: Ability,
    scope: CoverageScope,
    { side, links }: { side: Side; links: readonly Link[] },
  ): Promise<(link: Link) => CoverageEnd> => {
    const { idAttribute } = linkEnds(strapi)[side];
    const ids = [...new Set(links.map((link) => link[idAttribute]))];
    const states = await endStates(scope, side, ids);
    const entries: ReadonlyMap<string, DeskEntry> = await describe(ability, scope, { side, ids });
    return (link) => ({
      documentId: link[idAttribute],
      state: states.get(link[idAttribute]) ?? 'missing',
      entry: entries.get(link[idAttribute]) ?? null,
    });
  };

  return {
    async acts(
      ability: Ability,
      scope: CoverageScope,
      dated: readonly DatedAct[],
    ): Promise<readonly CoverageAct[]> {
      const entries = await describe(ability, scope, {
        side: 'target',
        ids: dated.map(({ documentId }) => documentId),
      });
      return dated.flatMap(({ documentId, date }) => {
        const entry = entries.get(documentId);
        return entry ? [{ ...entry, date }] : [];
      });
    },

    /** Acts with the way to their decision. */
    async papers(
      ability: Ability,
      scope: CoverageScope,
      found: readonly ActWithPaper[],
    ): Promise<readonly CoverageHiddenDecision[]> {
      const uid = relatedUid(strapi, 'decision');
      const decisions = new Map(found.map(({ documentId, decisionId }) => [documentId, decisionId]));
      return (await this.acts(ability, scope, found)).map((act) => {
        const documentId = decisions.get(act.documentId);
        const isReadable = act.decision !== null && uid !== undefined && documentId !== undefined;
        return { ...act, paper: isReadable ? { uid, documentId } : null };
      });
    },

    async articles(
      ability: Ability,
      scope: CoverageScope,
      read: readonly ReadArticle[],
    ): Promise<readonly CoverageArticle[]> {
      const entries = await describe(ability, scope, {
        side: 'source',
        ids: read.map(({ documentId }) => documentId),
      });
      return read.flatMap(({ documentId, date, acts, openActs, warnings, suggestions }) => {
        const entry = entries.get(documentId);
        return entry ? [{ ...entry, date, acts, openActs, warnings, suggestions }] : [];
      });
    },

    async links(
      ability: Ability,
      scope: CoverageScope,
      dated: readonly DatedLink[],
    ): Promise<readonly CoverageLink[]> {
      const links = await findLinksById(
        strapi,
        dated.map(({ id }) => id),
      );
      const all = [...links.values()];
      const articleOf = await endsOf(ability, scope, { side: 'source', links: all });
      const commendationOf = await endsOf(ability, scope, { side: 'target', links: all });
      return dated.flatMap(({ id, date }): CoverageLink[] => {
        const link = links.get(id);
        if (!link) return [];
        const { documentId, scope: linkScope, subsetLabel } = link;
        const commendation = commendationOf(link);
        const disagreements = disagreeingCounts(link, commendation.entry?.counts ?? null);
        return [
          {
            documentId,
            scope: linkScope,
            subsetLabel,
            date,
            article: articleOf(link),
            commendation,
            disagreements,
            quoteMissing: link.quoteMissing === true,
          },
        ];
      });
    },
  };
};
