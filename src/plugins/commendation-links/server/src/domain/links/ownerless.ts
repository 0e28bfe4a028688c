/** A few leftovers are taken away whatever their share of all links. */
const FEW = 20;

/**
 * Whether links that lead to documents that are gone are leftovers, to be taken away. Where most links are such, it is
 * the documents that are missing: an import under way, or a content type that is configured and not the one they are of.
 */
export const areLeftovers = ({
  ownerless,
  all,
}: {
  readonly ownerless: number;
  readonly all: number;
}): boolean => ownerless <= FEW || ownerless * 2 <= all;
