import { COUNT_KEYS } from '../../../../shared/constants';
import type { Counts, LinkScope } from '../../../../shared/contracts';
import type { CountDisagreement } from '../../../../shared/desk-contracts';

type Claim = { readonly scope: LinkScope; readonly reported: Counts | null };

/**
 * Where parts that an article states of one act come to more than is recorded of the whole, though each alone would fit.
 * A number that is not given adds nothing.
 */
export const overfullParts = (
  parts: readonly Pick<Claim, 'reported'>[],
  recorded: Counts | null,
): readonly CountDisagreement[] =>
  COUNT_KEYS.flatMap((key) => {
    const given = parts.flatMap(({ reported }) => reported?.[key] ?? []);
    const known = recorded?.[key] ?? null;
    const claimed = given.reduce((sum, each) => sum + each, 0);
    const isOver = known !== null && claimed > known && given.every((each) => each <= known);
    return isOver ? [{ key, claimed, recorded: known }] : [];
  });

/**
 * Where the counts an article claims cannot stand beside the counts recorded. A claim about the whole act
 * must be equal; a claim about a subset must not be greater. A number that one side does not give
 * disagrees with nothing.
 */
export const disagreeingCounts = (
  { scope, reported }: Claim,
  recorded: Counts | null,
): readonly CountDisagreement[] =>
  COUNT_KEYS.flatMap((key) => {
    const claimed = reported?.[key] ?? null;
    const known = recorded?.[key] ?? null;
    if (claimed === null || known === null) return [];
    const stands = scope === 'subset' ? claimed <= known : claimed === known;
    return stands ? [] : [{ key, claimed, recorded: known }];
  });
