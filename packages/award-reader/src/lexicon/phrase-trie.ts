import { foldWithOffsets, tokenize } from 'vietnamese-text';

/** A dictionary of phrases, word by word; the longest phrase wins. */
export type PhraseTrie<Value> = { readonly next: Map<string, PhraseTrie<Value>>; value?: Value };

export const emptyTrie = <Value>(): PhraseTrie<Value> => ({ next: new Map() });

/** Adds a phrase in any spelling; a later value for the same phrase replaces the earlier. */
export const addPhrase = <Value>(trie: PhraseTrie<Value>, phrase: string, value: Value): void => {
  let node = trie;
  for (const { text } of tokenize(foldWithOffsets(phrase))) {
    let child = node.next.get(text);
    if (child === undefined) {
      child = emptyTrie();
      node.next.set(text, child);
    }
    node = child;
  }
  node.value = value;
};

/** The longest phrase that begins at token `at` and ends before `limit`, or null. */
export const longestPhrase = <Value>(
  trie: PhraseTrie<Value>,
  tokens: readonly { readonly text: string }[],
  { at, limit }: { readonly at: number; readonly limit: number },
): { readonly value: Value; readonly to: number } | null => {
  let node: PhraseTrie<Value> | undefined = trie;
  let best: { value: Value; to: number } | null = null;
  for (let index = at; index < limit; index += 1) {
    node = node.next.get(tokens[index]?.text ?? '');
    if (node === undefined) break;
    if (node.value !== undefined) best = { value: node.value, to: index + 1 };
  }
  return best;
};
