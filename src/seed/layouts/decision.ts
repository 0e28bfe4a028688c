import type { EditLayout } from './edit-layout';

export const decision: EditLayout = {
  uid: 'api::decision.decision',
  edit: [
    [
      ['number', 6],
      ['kind', 6],
    ],
    [
      ['issuedOn', 4],
      ['datePrecision', 4],
      ['year', 4],
    ],
    [
      ['issuer', 6],
      ['branch', 6],
    ],
    [
      ['signer', 6],
      ['signerCapacity', 6],
    ],
    [['summary', 12]],
    [['file', 12]],
    [
      ['proposer', 6],
      ['sourceUrl', 6],
    ],
    [['legalBasis', 12]],
    [['affects', 12]],
    [['publicNote', 12]],
  ],
  list: ['number', 'issuer', 'issuedOn', 'kind'],
  mainField: 'number',
  sort: ['issuedOn', 'DESC'],
};
