import type { ComponentLayout } from './edit-layout';

const correction: ComponentLayout = {
  uid: 'article.correction',
  edit: [
    [
      ['date', 4],
      ['text', 8],
    ],
  ],
  mainField: 'date',
};

const legacy: ComponentLayout = {
  uid: 'article.legacy',
  edit: [
    [['url', 12]],
    [
      ['host', 4],
      ['categoryId', 4],
      ['articleId', 4],
    ],
    [['originalText', 12]],
  ],
  mainField: 'url',
};

const counts: ComponentLayout = {
  uid: 'commendation.counts',
  edit: [
    [
      ['collectives', 4],
      ['individuals', 4],
      ['households', 4],
    ],
    [
      ['enterprises', 4],
      ['other', 4],
    ],
  ],
  mainField: 'collectives',
};

const venue: ComponentLayout = {
  uid: 'event.venue',
  edit: [
    [
      ['name', 6],
      ['province', 6],
    ],
    [['address', 12]],
  ],
  mainField: 'name',
};

export const componentLayouts: readonly ComponentLayout[] = [correction, legacy, counts, venue];
