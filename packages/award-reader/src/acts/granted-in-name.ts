import { foldedOf, type Article } from './article';
import type { DraftAct } from './draft-act';

const REACH = 4;

/** Awards spoken of as given in another body's name, by the sentence that says so. */
export const actsInName = (unspoken: readonly DraftAct[]): ReadonlyMap<number, DraftAct> =>
  new Map(unspoken.filter(({ rule }) => rule === 'award-on-behalf').map((act) => [act.sentence, act]));

/**
 * "Thừa ủy quyền của X, Huyện ủy Y tổ chức lễ trao …. Huyện ủy trao …": the award is X's in the sentences after
 * it, too. Null when nothing of the kind precedes.
 */
export const grantedInName = (
  article: Article,
  act: DraftAct,
  inName: ReadonlyMap<number, DraftAct>,
): DraftAct['grantor'] => {
  if (act.grantor === null) return null;
  for (let at = act.sentence - 1; at >= act.sentence - REACH; at -= 1) {
    const other = inName.get(at);
    const presents =
      other?.award === act.award && foldedOf(article, other.quote).includes(foldedOf(article, act.grantor));
    if (presents) return other?.grantor ?? null;
  }
  return null;
};
