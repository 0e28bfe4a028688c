import type { Core } from '@strapi/types';

/**
 * What was read in each article and locale. A model and not a content type: derived from the text, read again by
 * `npm run read:all` wherever it is missing.
 */
export const READINGS_TABLE = 'commendation_links_readings';

const readingsModel = {
  uid: 'commendation-links::reading',
  singularName: READINGS_TABLE,
  tableName: READINGS_TABLE,
  attributes: {
    id: { type: 'increments' },
    documentId: { type: 'string', columnName: 'document_id' },
    /** '' for a type without locales: SQL holds two nulls for different. */
    locale: { type: 'string', columnName: 'locale' },
    contentHash: { type: 'string', columnName: 'content_hash' },
    engine: { type: 'string', columnName: 'engine' },
    acts: { type: 'text' },
    revocations: { type: 'text' },
    /** Of the article, to list it by. */
    publishedOn: { type: 'string', columnName: 'published_on' },
    actCount: { type: 'integer', columnName: 'act_count' },
    /** Acts that no confirmed link states; null until the reading is next compared with what is on record. */
    openActCount: { type: 'integer', columnName: 'open_act_count' },
    warningCount: { type: 'integer', columnName: 'warning_count' },
    readAt: { type: 'biginteger', columnName: 'read_at' },
    matchedAt: { type: 'biginteger', columnName: 'matched_at' },
  },
  indexes: [
    { name: `${READINGS_TABLE}_document_unique`, type: 'unique', columns: ['document_id', 'locale'] },
    { name: `${READINGS_TABLE}_acts_idx`, columns: ['act_count', 'document_id'] },
  ],
};

export const addReadingTable = (strapi: Core.Strapi): void => {
  strapi.get<{ add(model: object): void }>('models').add(readingsModel);
};
