import type { EditLayout } from './edit-layout';

export const organisation: EditLayout = {
  uid: 'api::organisation.organisation',
  edit: [
    [['name', 12]],
    [
      ['branch', 4],
      ['level', 4],
      ['province', 4],
    ],
    [
      ['validFrom', 6],
      ['validTo', 6],
    ],
    [
      ['predecessor', 6],
      ['successor', 6],
    ],
    [['aliases', 12]],
  ],
  list: ['name', 'level', 'province', 'validTo'],
  mainField: 'name',
  sort: ['name', 'ASC'],
};
