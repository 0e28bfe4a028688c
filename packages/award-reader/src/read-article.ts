import { antecedentsResolved } from './acts/resolve-drafts';
import { openArticle, sliceOf, spanOf, inHeadline, type Article } from './acts/article';
import { attachFollowUps } from './acts/follow-ups';
import type { DraftAct } from './acts/draft-act';
import { finishAct } from './acts/finish-act';
import { listGrantor, withListGrantor } from './acts/list-grantor';
import { mergeActs } from './acts/merge-acts';
import { withoutUmbrellas } from './acts/umbrella';
import { readSentence, type BlockedFrame } from './acts/read-sentence';
import { matchHeadline } from './acts/headline';
import { DEFAULT_LEXICON, type Lexicon } from './lexicon/lexicon';
import type { GuardRule } from './rules/rule';
import type { Range, Scan } from './sentence/mentions';
import { looksBack, opensWithOldYear, opensWithYearToCome, returnsToToday } from './sentence/period';
import { scanSentence } from './sentence/scan-sentence';
import { future } from './rules/guards/future';
import { historicTotal } from './rules/guards/historic-total';
import { introducingGuard } from './rules/guards/introducing-guard';
import { withoutCancelled } from './acts/cancelled';
import { revocationOf } from './acts/revocation-of';
import type { ArticleText, Dismissal, Reading } from './types';

const LIST_ITEM = new Set(['-', '+', '*', '•', 'danh', 'cờ', 'bằng', 'giấy', 'huân', 'tặng']);

type Draft = {
  readonly drafts: readonly DraftAct[];
  readonly unspoken: readonly DraftAct[];
  readonly blocked: readonly BlockedFrame[];
  readonly scans: readonly Scan[];
};

const readSentences = (article: Article, lexicon: Lexicon): Draft => {
  const { tokens, sentences, publishedOn } = article;
  const scans = sentences.map((sentence) => scanSentence(lexicon, tokens, sentence));
  const drafts: DraftAct[] = [];
  const blocked: BlockedFrame[] = [];
  const unspoken: DraftAct[] = [];
  let listed = false;
  let lookingBack = -1;
  let listGuard: GuardRule | null = null;
  let grantorOfList: Range | null = null;
  scans.forEach((scan, index) => {
    const sentence = sentences[index];
    if (sentence === undefined) return;
    const { paragraph } = sentence;
    const opener = tokens[scan.from];
    const isItem = listed && (opener?.kind === 'number' || LIST_ITEM.has(opener?.text ?? ''));
    if (listed && !isItem) listGuard = null;
    if (looksBack(tokens, scan)) lookingBack = paragraph;
    else if (returnsToToday(tokens, scan)) lookingBack = -1;
    const reading = readSentence(tokens, scan, {
      sentence: index,
      paragraph,
      publishedOn,
      listed: isItem,
      inheritedGuard: isItem
        ? listGuard
        : opensWithYearToCome(tokens, scan, publishedOn)
          ? future
          : opensWithOldYear(tokens, scan, publishedOn) ||
              (lookingBack === paragraph && !looksBack(tokens, scan))
            ? historicTotal
            : null,
    });
    drafts.push(...(isItem ? reading.acts.map(withListGrantor(grantorOfList)) : reading.acts));
    blocked.push(...reading.blocked);
    unspoken.push(...reading.unspoken);
    const introduces = tokens[scan.to - 1]?.text === ':';
    if (introduces) grantorOfList = listGrantor(tokens, scan);
    if (introduces) listGuard = reading.blocked.at(-1)?.guard ?? introducingGuard(tokens, scan);
    listed = introduces || isItem;
  });
  return { drafts, blocked, scans, unspoken };
};

/** Reads an article: the award acts it reports, the cancellations, and the look-alikes with why they are none. */
export const readArticle = (text: ArticleText, lexicon: Lexicon = DEFAULT_LEXICON): Reading => {
  const article = openArticle(text);
  const { drafts, blocked, scans, unspoken } = readSentences(article, lexicon);
  const resolved = antecedentsResolved(article, scans, { drafts, unspoken });
  const isHeadline = (act: DraftAct): boolean => {
    const sentence = article.sentences[act.sentence];
    return sentence !== undefined && inHeadline(article, sentence);
  };
  const body = withoutUmbrellas(
    attachFollowUps(
      article,
      scans,
      mergeActs(
        article,
        withoutCancelled(
          article,
          resolved.filter((act) => !isHeadline(act)),
          blocked,
        ),
      ),
    ),
  );
  const { acts, headlines } = matchHeadline(article, body, resolved.filter(isHeadline));
  const dismissals = blocked.map(({ guard, frame, range }): Dismissal => ({
    why: guard.why,
    rule: guard.id,
    award: frame.award?.code ?? 'khen-thuong',
    quote: sliceOf(article, range),
    ...spanOf(article, range),
  }));
  return {
    acts: acts.map((act) => finishAct(article, act, headlines.get(act) ?? null)),
    revocations: blocked
      .filter(({ guard }) => guard.why === 'revocation')
      .map((one) => revocationOf(article, one)),
    dismissals,
    steps: article.tokens.length,
  };
};
