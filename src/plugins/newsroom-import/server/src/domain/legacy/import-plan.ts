import { foldLine } from 'vietnamese-text';
import type { ArticleParts, LegacyAddress } from './page';

/** The fields of an article that staff may edit and an import writes; null = the field is empty. */
export type ArticleText = {
  readonly title: string;
  /** Null when the body holds more than plain paragraphs, which no import writes. */
  readonly paragraphs: readonly string[] | null;
  readonly byline: string | null;
  readonly postedAt: string | null;
  readonly reportedOn: string | null;
};

export type StoredArticle = ArticleText & {
  readonly documentId: string;
  readonly address: Partial<LegacyAddress>;
  readonly importHash: string | null;
  readonly originalText: string | null;
};

export type ConflictReason = 'edited-by-staff' | 'not-imported';

/** What an import will do with one page. Two runs over the same page plan `unchanged` the second time. */
export type ImportPlan =
  | { readonly action: 'create' | 'stay-deleted' }
  | { readonly action: 'update' | 'set-address' | 'publish'; readonly documentId: string }
  /** `isUntouched`: the article still reads as an import wrote it. */
  | { readonly action: 'unchanged'; readonly documentId: string; readonly isUntouched: boolean }
  | { readonly action: 'conflict'; readonly documentId: string; readonly reason: ConflictReason };

export type ImportSituation = {
  readonly parts: ArticleParts;
  readonly importHash: string;
  readonly stored: StoredArticle | null;
  readonly isPublished: boolean;
  /** What the earlier import read out of the text it kept; null when there was none. */
  readonly written: ArticleText | null;
  readonly publish: boolean;
  /** Staff deleted the article of this page, and nobody asks for it back. */
  readonly isDeleted: boolean;
};

const sameText = (a: ArticleText, b: ArticleText): boolean =>
  a.title === b.title &&
  a.byline === b.byline &&
  a.postedAt === b.postedAt &&
  a.reportedOn === b.reportedOn &&
  JSON.stringify(a.paragraphs) === JSON.stringify(b.paragraphs);

const addsAddress = (known: Partial<LegacyAddress>, found: LegacyAddress | null): boolean =>
  found !== null &&
  (known.host === undefined || (known.articleId === undefined && found.articleId !== undefined));

/** The same page re-saved (another encoding, another menu) has the same text: nothing to bring in. */
const planSameSource = ({
  parts,
  stored,
  isPublished,
  written,
  publish,
}: ImportSituation & { stored: StoredArticle }): ImportPlan => {
  const { documentId, address } = stored;
  if (addsAddress(address, parts.address)) return { action: 'set-address', documentId };
  const isUntouched = written !== null && sameText(stored, written);
  if (publish && !isPublished && isUntouched) return { action: 'publish', documentId };
  return { action: 'unchanged', documentId, isUntouched };
};

/**
 * Decides what becomes of one page. Staff's edits win: a page that changed at its source is brought in only while the
 * article still reads as the earlier import wrote it; otherwise the conflict is named and nothing is touched.
 */
export const planImport = (situation: ImportSituation): ImportPlan => {
  const { parts, importHash, stored, written, isDeleted } = situation;
  if (stored === null) return { action: isDeleted ? 'stay-deleted' : 'create' };
  const { documentId } = stored;
  if (stored.importHash === importHash) return planSameSource({ ...situation, stored });
  if (written === null) return { action: 'conflict', documentId, reason: 'not-imported' };
  if (sameText(parts, written)) return planSameSource({ ...situation, stored });
  if (!sameText(stored, written)) return { action: 'conflict', documentId, reason: 'edited-by-staff' };
  return { action: 'update', documentId };
};

/** True when an article is known by the address of another page: the portal posted one text twice. */
export const isAnotherPage = (known: Partial<LegacyAddress>, found: LegacyAddress | null): boolean =>
  known.articleId !== undefined &&
  found?.articleId !== undefined &&
  (known.host !== found.host || known.articleId !== found.articleId);

/** Among articles posted at the same minute, the one that is this page: same title as now or as first imported. */
export const pickSameArticle = <Candidate extends StoredArticle & { readonly writtenTitle: string | null }>(
  candidates: readonly Candidate[],
  { title, address }: ArticleParts,
): Candidate | null => {
  const wanted = foldLine(title);
  const isSame = ({ title: current, writtenTitle, address: known }: Candidate) =>
    !isAnotherPage(known, address) &&
    [current, writtenTitle].some((candidate) => candidate !== null && foldLine(candidate) === wanted);
  return candidates.find(isSame) ?? null;
};
