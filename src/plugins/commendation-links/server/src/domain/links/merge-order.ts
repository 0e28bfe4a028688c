/**
 * The order of all links of a document after someone has put those they can see into a new order: the ones
 * out of their sight keep their places. `null` when `arranged` is not a rearrangement of links in `current`.
 */
export const mergeOrder = (
  current: readonly string[],
  arranged: readonly string[],
): readonly string[] | null => {
  const moving = new Set(arranged);
  const known = new Set(current);
  if (moving.size !== arranged.length || arranged.some((id) => !known.has(id))) return null;
  const next = arranged.values();
  return current.map((id) => (moving.has(id) ? (next.next().value as string) : id));
};
