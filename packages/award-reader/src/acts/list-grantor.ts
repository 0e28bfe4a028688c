import { STATE_AWARDS } from '../lexicon/awards';
import type { Range, Scan } from '../sentence/mentions';
import type { Token } from 'vietnamese-text';
import type { DraftAct } from './draft-act';

const LONGEST_VERB = 10;
const DECIDES =
  /^(?:(?:đã|vừa|cũng|chính thức) )*(?:(?:ban hành|ký|có|ra|công bố) (?:các |những )?quyết định (?:khen thưởng|tặng|công nhận)|(?:quyết định )?(?:khen thưởng|tặng thưởng|công nhận))/u;

/** "Tòa án nhân dân tối cao đã ban hành các quyết định khen thưởng:": whose the awards are that the list behind it names. */
export const listGrantor = (tokens: readonly Token[], scan: Scan): Range | null =>
  scan.organisations.find(({ to, deputy }) => {
    const behind = tokens
      .slice(to, Math.min(scan.to, to + LONGEST_VERB))
      .map(({ text }) => text)
      .join(' ');
    return !deputy && DECIDES.test(behind);
  }) ?? null;

/** An item of the list that names no grantor has that of the list. */
export const withListGrantor =
  (grantor: Range | null) =>
  (act: DraftAct): DraftAct =>
    act.grantor === null && !STATE_AWARDS.has(act.award) ? { ...act, grantor } : act;
