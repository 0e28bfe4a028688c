import type { AwardAct } from 'award-reader';
import { type MatchedAct, withoutNames } from '../matching';
import { completeCounts } from './check-link';
import type { WantedSuggestion } from './plan-suggestions';

export type ReadLocale = {
  /** `null` for a type without locales. */
  readonly locale: string | null;
  readonly acts: readonly AwardAct[];
  readonly matched: readonly MatchedAct[];
};

/** What a link can hold of a passage. */
const MAX_QUOTE = 5_000;

/**
 * The suggestions of an article from the readings of its locales. A record is suggested once: by the first locale, so the
 * default one comes first.
 */
export const wantedSuggestions = (locales: readonly ReadLocale[]): readonly WantedSuggestion[] => {
  const wanted = new Map<string, WantedSuggestion>();
  for (const { locale, acts, matched } of locales) {
    matched.forEach(({ ranked }, index) => {
      const act = acts[index];
      for (const { commendationId, score, reasons } of act ? ranked : []) {
        if (!act || wanted.has(commendationId)) continue;
        const isPart = reasons.some(({ code }) => code === 'subset-of-counts');
        wanted.set(commendationId, {
          commendationDocumentId: commendationId,
          scope: isPart ? 'subset' : 'whole',
          subsetLabel: '',
          reported: completeCounts(act.counts),
          quote: act.quote.slice(0, MAX_QUOTE),
          quoteLocale: locale,
          confidence: score,
          reasons: withoutNames(reasons),
        });
      }
    });
  }
  return [...wanted.values()];
};
