import type { Core } from '@strapi/types';
import type { Link } from '../../../shared/contracts';
import { sourceText } from '../domain/article/source-text';
import { checkPartLabel, newQuote, quotedLocale, quoteProblem } from '../domain/links/check-stated';
import { isQuotedFrom } from '../domain/links/quote-in-text';
import { invalidLink } from '../errors';
import { getService } from '../get-service';
import { linkEnds, pluginConfig } from '../plugin-config';
import { findArticles, findPublishedArticles } from '../stores/articles';
import { findLink, findLinksOf, setQuotesMissing } from '../stores/links';
import type { ArticleReading } from './article-readings';

type Fields = Readonly<Record<string, unknown>>;

/**
 * What a link says beside the text it speaks of. Asked where people and their programs state a link, by the desk and the
 * content API; scripts, imports and the undoing of a removal write what they hold.
 */
export const statedLinks = ({ strapi }: { strapi: Core.Strapi }) => {
  /** Where the body is not configured nobody knows all of the text. */
  const isTextKnown = (): boolean => pluginConfig(strapi).source.fields.body !== undefined;

  return {
    /**
     * The quote of a write, if it gives another than the link has, is in the article: in a version of it that the caller
     * may read. An article that is not there is for the link service to name.
     * @throws ValidationError naming `quote`.
     */
    async assertQuoted(given: Fields, current?: Link | null): Promise<void> {
      const quote = newQuote(given, current ?? undefined);
      const articleId = current?.articleDocumentId ?? given.articleDocumentId;
      if (quote === null || typeof articleId !== 'string' || !isTextKnown()) return;
      const mayReadDrafts = await getService(strapi, 'access').mayReadDrafts();
      const rows = [
        ...(await findPublishedArticles(strapi, [articleId])),
        ...(mayReadDrafts ? await findArticles(strapi, [articleId]) : []),
      ];
      const locale = quotedLocale(given, current ?? undefined);
      const isOf = (row: { readonly locale: string }) =>
        locale === null || row.locale === '' || row.locale === locale;
      if (rows.length === 0 || rows.some((row) => isOf(row) && isQuotedFrom(sourceText(row).whole, quote)))
        return;
      throw invalidLink([quoteProblem(locale)], 'quote-not-in-article');
    },

    /** @throws ValidationError naming `subsetLabel`, when a part is stated by hand without a name. */
    assertNamed(given: Fields, current?: Link): void {
      const problems = checkPartLabel(given, current);
      if (problems.length > 0) throw invalidLink(problems, 'part-without-label');
    },

    /** Content API: as `assertQuoted`, of a change of the link with this id. */
    async assertChangeQuoted(documentId: string, given: Fields): Promise<void> {
      if (newQuote(given) !== null) await this.assertQuoted(given, await findLink(strapi, documentId));
    },

    /** Keeps with each link of an article whether its quote is still in the text that was read: what staff see and edit. */
    async noteMissingQuotes(articleDocumentId: string, readings: readonly ArticleReading[]): Promise<void> {
      if (!isTextKnown()) return;
      const isMissing = ({ quote, quoteLocale }: Link): boolean =>
        newQuote({ quote }) !== null &&
        !readings.some(
          ({ locale, source }) =>
            (!quoteLocale || locale === '' || locale === quoteLocale) &&
            isQuotedFrom(source.whole, quote as string),
        );
      const links = await findLinksOf(strapi, linkEnds(strapi).source, articleDocumentId);
      const changed = links.filter((link) => isMissing(link) !== (link.quoteMissing === true));
      for (const missing of [true, false]) {
        const ids = changed.filter((link) => (link.quoteMissing === true) !== missing).map(({ id }) => id);
        if (ids.length > 0) await setQuotesMissing(strapi, ids, missing);
      }
    },
  };
};
