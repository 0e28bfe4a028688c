import { LINK_KINDS, LINK_ORIGINS, LINK_SCOPES, LINK_STATES } from '../../../../shared/constants';

const enumeration = <Values extends readonly string[]>(values: Values, initial: Values[number]) => ({
  type: 'enumeration' as const,
  enum: [...values],
  default: initial,
  required: true as const,
});

export const PAIR_INDEX = 'commendation_links_pair_unique';

/** "This article reports that commendation": a statement about two documents, so not a draft and in no locale. */
export const schema = {
  kind: 'collectionType' as const,
  collectionName: 'commendation_links',
  info: {
    singularName: 'link',
    pluralName: 'links',
    displayName: 'Commendation link',
    description: 'States that an article reports a commendation',
  },
  options: { draftAndPublish: false },
  pluginOptions: {
    'content-manager': { visible: false },
    'content-type-builder': { visible: false },
  },
  indexes: [
    {
      name: PAIR_INDEX,
      type: 'unique' as const,
      columns: ['article_document_id', 'commendation_document_id', 'scope', 'subset_label'],
    },
    { name: 'commendation_links_article_idx', columns: ['article_document_id', 'state', 'position'] },
    {
      name: 'commendation_links_target_idx',
      columns: ['commendation_document_id', 'state', 'reverse_position'],
    },
  ],
  attributes: {
    articleDocumentId: { type: 'string' as const, required: true as const, maxLength: 255 },
    commendationDocumentId: { type: 'string' as const, required: true as const, maxLength: 255 },
    kind: enumeration(LINK_KINDS, 'reports'),
    scope: enumeration(LINK_SCOPES, 'whole'),
    // The empty string and not null for a whole act: SQL holds two nulls for different, and the pair must be unique.
    subsetLabel: { type: 'string' as const, default: '', maxLength: 255 },
    reported: { type: 'json' as const },
    quote: { type: 'text' as const },
    quoteLocale: { type: 'string' as const },
    position: { type: 'integer' as const, default: 0 },
    reversePosition: { type: 'integer' as const, default: 0 },
    state: enumeration(LINK_STATES, 'confirmed'),
    origin: enumeration(LINK_ORIGINS, 'manual'),
    // What the machine thought, quoting drafts of the record, and who decided are for the desk, not for the public.
    confidence: { type: 'float' as const, min: 0, max: 1, private: true },
    reasons: { type: 'json' as const, private: true },
    decidedBy: { type: 'string' as const, private: true },
    /** Whether the quote is no longer in the text of the article, as it was last read. */
    quoteMissing: { type: 'boolean' as const, default: false, private: true },
    decidedAt: { type: 'datetime' as const, private: true },
  },
};
