import type { Token } from 'vietnamese-text';

/** Tokens of a sentence and where it ends. */
export type Cursor = { readonly tokens: readonly Token[]; readonly limit: number };

export const textAt = ({ tokens }: Cursor, at: number): string => tokens[at]?.text ?? '';
