import type { DocumentIds } from '../write-record';
import type { DemoArticle, DemoLink } from './types';

/** The attributes of the link that says: this article reports that commendation. */
export const linkData = (article: DemoArticle, link: DemoLink, ids: DocumentIds) => {
  const { commendation, subsetLabel = '', state = 'confirmed', reported = null, ...said } = link;
  return {
    ...said,
    articleDocumentId: ids[`article/${article.key}`],
    commendationDocumentId: ids[`commendation/${commendation}`],
    scope: subsetLabel === '' ? 'whole' : 'subset',
    subsetLabel,
    reported,
    quoteLocale: 'vi',
    state,
    origin: state === 'confirmed' ? 'manual' : 'suggested',
  };
};
