import { TEXT_RULES } from 'vietnamese-text';

/** Raise the number when the rules of the reading engine change: every article is then read again by `npm run read:all`. */
export const ENGINE_VERSION = `4-${TEXT_RULES}`;
