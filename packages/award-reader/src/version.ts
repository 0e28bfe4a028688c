declare const __RULES_HASH__: string | undefined;

/** A fingerprint of the reader's rules, put in when it is built: what another engine read has another. */
export const READER_RULES: string = typeof __RULES_HASH__ === 'undefined' ? 'unbuilt' : __RULES_HASH__;
