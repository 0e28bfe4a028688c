import type { Link } from '../../../../shared/contracts';
import { foldText } from 'vietnamese-text';
import type { CompareGrantor } from './evidence/grantor';
import { grantorComparison } from './grantor/compare-grantors';
import { score } from './score';
import { LINKED_THRESHOLD, SUGGESTION_THRESHOLD } from './thresholds';
import type { CandidateFacts, ClaimedAct, RankedSuggestion } from './types';

/** Beyond these a list is no help. */
const MOST_SUGGESTIONS = 3;

/** A record this many times less likely than the best one for the act is no alternative to it, only a neighbour. */
const RIVAL_ODDS = 20;

export type ActWithCandidates = {
  readonly act: ClaimedAct & { readonly quote: string };
  readonly candidates: readonly CandidateFacts[];
};

/** What became of an act: confirmed links that state it, else the records it may be, the likeliest first. */
export type MatchedAct = {
  readonly linkIds: readonly string[];
  readonly ranked: readonly RankedSuggestion[];
};

type ExistingLink = Pick<Link, 'documentId' | 'commendationDocumentId' | 'state' | 'origin' | 'quote'>;

/** Passages that overlap: one holds the other, or the longest part of it. */
const isSamePassage = (a: string, b: string | null): boolean => {
  const [one, other] = [foldText(a), foldText(b ?? '')];
  return one.length > 20 && other.length > 20 && (one.includes(other) || other.includes(one));
};

/** Scores are rounded: none is certainty. */
const oddsOf = (found: number): number => Math.min(found, 0.9999) / (1 - Math.min(found, 0.9999));

const withoutNeighbours = (ranked: readonly RankedSuggestion[]): readonly RankedSuggestion[] =>
  ranked.filter(({ score: found }) => oddsOf(found) * RIVAL_ODDS >= oddsOf(ranked[0]?.score ?? 0));

type Scored = readonly (readonly RankedSuggestion[])[];

const bestAct = (fit: (index: number) => number, size: number, least: number): number => {
  const scores = Array.from({ length: size }, (_, index) => fit(index));
  const best = scores.length === 0 ? -1 : scores.indexOf(Math.max(...scores));
  return (scores[best] ?? 0) >= least ? best : -1;
};

/** The act that each confirmed link states, by the index of the act. */
const linkedActs = (
  acts: readonly ActWithCandidates[],
  scored: Scored,
  links: readonly ExistingLink[],
): ReadonlyMap<number, readonly string[]> => {
  const stated = new Map<number, readonly string[]>();
  for (const link of links.filter(({ state }) => state === 'confirmed')) {
    const index = bestAct(
      (each) =>
        (scored[each]?.find(({ commendationId }) => commendationId === link.commendationDocumentId)?.score ??
          0) + (isSamePassage(acts[each]?.act.quote ?? '', link.quote) ? 1 : 0),
      acts.length,
      LINKED_THRESHOLD,
    );
    if (index >= 0) stated.set(index, [...(stated.get(index) ?? []), link.documentId]);
  }
  return stated;
};

/**
 * Compares the acts of one text with their candidates. A record is offered for one act only, the one it fits best, and
 * not at all when people have said of this article that it is, or is not, reported there.
 */
export const matchActs = (
  acts: readonly ActWithCandidates[],
  links: readonly ExistingLink[],
  compare: CompareGrantor = grantorComparison(),
): readonly MatchedAct[] => {
  const scored: Scored = acts.map(({ act, candidates }) =>
    candidates.map((facts) => score(act, facts, compare)),
  );
  const stated = linkedActs(acts, scored, links);
  const settled = new Set(
    links
      .filter(({ state, origin }) => state !== 'suggested' || origin !== 'suggested')
      .map(({ commendationDocumentId }) => commendationDocumentId),
  );
  const isOpen = (index: number): boolean => !stated.has(index);
  const scoreOf = (index: number, id: string): number =>
    scored[index]?.find(({ commendationId }) => commendationId === id)?.score ?? 0;
  return acts.map((_act, index) => {
    const offered = (scored[index] ?? []).filter(
      ({ commendationId: id, score: found }) =>
        found >= SUGGESTION_THRESHOLD &&
        !settled.has(id) &&
        bestAct((each) => (isOpen(each) ? scoreOf(each, id) : 0), acts.length, SUGGESTION_THRESHOLD) ===
          index,
    );
    const ranked = [...offered].sort(
      (a, b) => b.score - a.score || a.commendationId.localeCompare(b.commendationId),
    );
    return {
      linkIds: stated.get(index) ?? [],
      ranked: isOpen(index) ? withoutNeighbours(ranked).slice(0, MOST_SUGGESTIONS) : [],
    };
  });
};
