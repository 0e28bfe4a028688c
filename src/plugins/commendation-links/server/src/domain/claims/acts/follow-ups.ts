import { subsetsIn } from '../facts/subsets';
import { hasCounts } from '../recipients/read-recipients';
import type { Scan } from '../sentence/mentions';
import type { Article } from './article';
import type { DraftAct } from './draft-act';

/** "Trong số đó có 12 người …" right after the sentence of an act: parts of it. */
const partsAfter = (article: Article, scan: Scan | undefined): DraftAct['subsets'] => {
  if (scan === undefined || scan.awards.length > 0) return [];
  const marker = scan.words.find(({ tag }) => tag === 'subset');
  if (marker === undefined || marker.from > scan.from + 2) return [];
  return subsetsIn(article.tokens, scan, { from: marker.to, to: scan.to });
};

/** Hangs on an act what the sentence after it adds. */
export const attachFollowUps = (
  article: Article,
  scans: readonly Scan[],
  acts: readonly DraftAct[],
): readonly DraftAct[] => {
  const last = new Map<number, DraftAct>();
  for (const act of acts) last.set(act.sentence, act);
  const taken = new Set(acts.map(({ sentence }) => sentence));
  return acts.map((act) => {
    if (last.get(act.sentence) !== act || act.subsets.length > 0 || !hasCounts(act.counts)) return act;
    for (let next = act.sentence + 1; next <= act.sentence + 2 && !taken.has(next); next += 1) {
      const subsets = partsAfter(article, scans[next]);
      if (subsets.length > 0) return { ...act, subsets };
    }
    return act;
  });
};
