import type { EditLayout } from './edit-layout';

export const commendation: EditLayout = {
  uid: 'api::commendation.commendation',
  edit: [
    [
      ['awardType', 6],
      ['grade', 6],
    ],
    [
      ['grantor', 6],
      ['grantorAsReported', 6],
    ],
    [['reason', 12]],
    [
      ['periodFrom', 6],
      ['periodTo', 6],
    ],
    [['counts', 12]],
    [
      ['decision', 6],
      ['verification', 6],
    ],
    [
      ['presentedAt', 6],
      ['presentedOn', 6],
    ],
    [
      ['posthumous', 6],
      ['standing', 6],
    ],
    [['recipients', 12]],
    [['affectedBy', 12]],
    [['title', 12]],
  ],
  list: ['title', 'grantor', 'presentedOn', 'verification'],
  mainField: 'title',
  sort: ['updatedAt', 'DESC'],
  relationNames: { awardType: 'name' },
  readOnly: ['standing'],
};
