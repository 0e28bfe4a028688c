import type { EditLayout } from './edit-layout';

export const event: EditLayout = {
  uid: 'api::event.event',
  edit: [
    [['name', 12]],
    [
      ['kind', 6],
      ['state', 6],
    ],
    [
      ['startsAt', 6],
      ['endsAt', 6],
    ],
    [
      ['datePrecision', 6],
      ['organiser', 6],
    ],
    [['venue', 12]],
    [['description', 12]],
    [
      ['cover', 6],
      ['coverAlternativeText', 6],
    ],
    [['slug', 12]],
  ],
  list: ['name', 'startsAt', 'kind', 'state'],
  mainField: 'name',
  sort: ['startsAt', 'DESC'],
};
