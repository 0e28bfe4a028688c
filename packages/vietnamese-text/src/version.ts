declare const __RULES_HASH__: string | undefined;

/**
 * A fingerprint of this package's code, put in when it is built: what was folded or keyed by other rules has another.
 * Nobody has to remember to raise it.
 */
export const TEXT_RULES: string = typeof __RULES_HASH__ === 'undefined' ? 'unbuilt' : __RULES_HASH__;
