import type { EditLayout } from './edit-layout';

export const category: EditLayout = {
  uid: 'api::category.category',
  edit: [
    [
      ['name', 6],
      ['slug', 6],
    ],
    [
      ['position', 6],
      ['legacyId', 6],
    ],
  ],
  list: ['name', 'position', 'slug'],
  mainField: 'name',
  sort: ['position', 'ASC'],
};
