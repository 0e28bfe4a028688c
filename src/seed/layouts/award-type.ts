import type { EditLayout } from './edit-layout';

export const awardType: EditLayout = {
  uid: 'api::award-type.award-type',
  edit: [
    [
      ['name', 6],
      ['code', 6],
    ],
    [
      ['family', 6],
      ['replacedBy', 6],
    ],
    [
      ['validFrom', 6],
      ['validTo', 6],
    ],
    [
      ['allowsPosthumous', 6],
      ['repeatable', 6],
    ],
    [['legalReference', 12]],
    [['recipientKinds', 12]],
    [['grades', 12]],
    [['aliases', 12]],
  ],
  list: ['name', 'family', 'validFrom', 'validTo'],
  mainField: 'name',
  sort: ['name', 'ASC'],
  relationNames: { replacedBy: 'name' },
};
