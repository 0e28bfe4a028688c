import { type AwardAlias, DEFAULT_AWARDS } from 'award-reader';

import { UNNAMED_AWARD } from '../matching';
import { foldText } from 'vietnamese-text';

/**
 * The wordings of the catalogue that the reader does not know yet. Left out are verbs ("tôn vinh", which the catalogue
 * files under the award without a form) and wordings that begin with a known one: what follows it is the award's name.
 */
export const taughtAliases = (catalogue: readonly AwardAlias[]): readonly AwardAlias[] => {
  const known = DEFAULT_AWARDS.map(({ wording }) => foldText(wording));
  return catalogue.filter(({ code, alias }) => {
    const folded = ` ${foldText(alias)}`;
    return code !== UNNAMED_AWARD && !known.some((wording) => `${folded} `.startsWith(` ${wording} `));
  });
};
