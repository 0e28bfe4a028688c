import type { AwardAct } from 'award-reader';

/** Tells one act of a text from the others, as long as the text stays: two acts may stand in one sentence. */
export const actKey = ({ award, start, end, places }: AwardAct): string =>
  [award, start, end, places.counts?.start ?? 0].join('-');
