/**
 * A record that is worded in several languages is compared with all of them at once; what is shown of it is one. They
 * are kept as one text, in the order of its locales.
 */
const SEPARATOR = ' / ';

export const joinWordings = (wordings: readonly string[]): string => wordings.join(SEPARATOR);

/** The wording that `likeness` is greatest for; the first of those that are alike. */
export const likestWording = (joined: string, likeness: (wording: string) => number): string =>
  joined.split(SEPARATOR).reduce((best, wording) => (likeness(wording) > likeness(best) ? wording : best));
