/** As much of a parsed GraphQL document as counting needs. */
type Node = {
  readonly kind: string;
  readonly operation?: string;
  readonly name?: { readonly value: string };
  readonly alias?: object;
  readonly selectionSet?: { readonly selections: readonly Node[] };
};
export type GraphqlDocument = { readonly definitions: readonly Node[] };

export type OperationSize = { readonly fields: number; readonly aliases: number };

/** A fragment that cannot be put in its place. */
export class FragmentProblem extends Error {}

const NOTHING: OperationSize = { fields: 0, aliases: 0 };

const sum = (a: OperationSize, b: OperationSize): OperationSize => ({
  fields: a.fields + b.fields,
  aliases: a.aliases + b.aliases,
});

const ofKind = (nodes: readonly Node[], kind: string): readonly Node[] =>
  nodes.filter((node) => node.kind === kind);

/**
 * The size of each operation with every fragment in its place; a fragment is measured once and remembered, for
 * fragments that spread others twice double with every level.
 */
export const operationSizes = ({ definitions }: GraphqlDocument): readonly OperationSize[] => {
  const fragments = new Map(
    ofKind(definitions, 'FragmentDefinition').map((node) => [node.name?.value, node] as const),
  );
  const measured = new Map<Node, OperationSize | 'open'>();

  const sizeOfFragment = (name: string | undefined): OperationSize => {
    const fragment = fragments.get(name);
    if (!fragment) throw new FragmentProblem(`Unknown fragment "${name}"`);
    const known = measured.get(fragment);
    if (known === 'open') throw new FragmentProblem(`Fragment "${name}" contains itself`);
    if (known) return known;
    measured.set(fragment, 'open');
    const size = sizeWithin(fragment);
    measured.set(fragment, size);
    return size;
  };
  const sizeOf = (node: Node): OperationSize => {
    if (node.kind === 'FragmentSpread') return sizeOfFragment(node.name?.value);
    const within = sizeWithin(node);
    return node.kind === 'Field' ? sum(within, { fields: 1, aliases: node.alias ? 1 : 0 }) : within;
  };
  const sizeWithin = (node: Node): OperationSize =>
    (node.selectionSet?.selections ?? []).map(sizeOf).reduce(sum, NOTHING);

  return ofKind(definitions, 'OperationDefinition').map(sizeWithin);
};
