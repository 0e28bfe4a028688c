import type { Core } from '@strapi/types';

/**
 * What is compared with articles, one row a commendation, and the keys it is looked up by. Models and not content types,
 * like the search tables: derived, so neither exported nor shown, but rebuilt.
 */
export const FACTS_TABLE = 'commendation_links_facts';
export const KEYS_TABLE = 'commendation_links_fact_keys';

const factsModel = {
  uid: 'commendation-links::facts',
  singularName: FACTS_TABLE,
  tableName: FACTS_TABLE,
  attributes: {
    id: { type: 'increments' },
    documentId: { type: 'string', columnName: 'document_id' },
    facts: { type: 'text' },
    changedAt: { type: 'biginteger', columnName: 'changed_at' },
  },
  indexes: [
    { name: `${FACTS_TABLE}_document_unique`, type: 'unique', columns: ['document_id'] },
    { name: `${FACTS_TABLE}_changed_idx`, columns: ['changed_at'] },
  ],
};

const keysModel = {
  uid: 'commendation-links::fact-key',
  singularName: KEYS_TABLE,
  tableName: KEYS_TABLE,
  attributes: {
    id: { type: 'increments' },
    documentId: { type: 'string', columnName: 'document_id' },
    key: { type: 'string', columnName: 'key' },
    day: { type: 'string', columnName: 'day' },
  },
  indexes: [
    // The document in the index too: a look-up then reads no row.
    { name: `${KEYS_TABLE}_key_idx`, columns: ['key', 'day', 'document_id'] },
    { name: `${KEYS_TABLE}_document_idx`, columns: ['document_id'] },
  ],
};

export const addFactTables = (strapi: Core.Strapi): void => {
  const models = strapi.get<{ add(model: object): void }>('models');
  models.add(factsModel);
  models.add(keysModel);
};
