import { READER_RULES } from 'award-reader';

/** The build puts a fingerprint of the rules in its place by which acts are checked and compared with records. */
const MATCHING_RULES = '__RULES_HASH__';

/** Tells one engine from another: what an older one read or compared is done again, at the next save or by `read:all`. */
export const ENGINE_VERSION = `${READER_RULES}-${MATCHING_RULES}`;
