import type { Core } from '@strapi/types';
import type { Side } from '../../../../shared/desk-contracts';

/**
 * The desk's search reads one row a document, its texts folded. The tables are models and not content types:
 * what they hold is derived, so it is neither exported nor transferred nor shown, but rebuilt.
 */
export const SEARCH_TABLES: { readonly [Name in Side]: string } = {
  source: 'commendation_links_find_source',
  target: 'commendation_links_find_target',
};

/** Strapi writes the column's name into the attribute it is given: each needs an object of its own. */
const text = () => ({ type: 'text' });

const model = (side: Side) => ({
  uid: `commendation-links::search-${side}`,
  singularName: SEARCH_TABLES[side],
  tableName: SEARCH_TABLES[side],
  attributes: {
    id: { type: 'increments' },
    documentId: { type: 'string', columnName: 'document_id' },
    sortDate: { type: 'string', columnName: 'sort_date' },
    number: text(),
    title: text(),
    grantor: text(),
    award: text(),
    names: text(),
  },
  indexes: [{ name: `${SEARCH_TABLES[side]}_document_unique`, type: 'unique', columns: ['document_id'] }],
});

export const addSearchTables = (strapi: Core.Strapi): void => {
  const models = strapi.get<{ add(model: object): void }>('models');
  models.add(model('source'));
  models.add(model('target'));
};
