import type { EditLayout } from './edit-layout';

export const recipient: EditLayout = {
  uid: 'api::recipient.recipient',
  edit: [
    [
      ['commendation', 6],
      ['kind', 6],
    ],
    [
      ['honorific', 4],
      ['displayName', 8],
    ],
    [
      ['positionAtTime', 6],
      ['unitAtTime', 6],
    ],
    [
      ['position', 4],
      ['annexSection', 8],
    ],
    [
      ['posthumous', 6],
      ['minor', 6],
    ],
    [
      ['visibility', 6],
      ['consentNote', 6],
    ],
    [
      ['standing', 6],
      ['cancelledBy', 6],
    ],
  ],
  list: ['displayName', 'kind', 'commendation', 'visibility', 'standing'],
  mainField: 'displayName',
  sort: ['updatedAt', 'DESC'],
};
