import type { EditLayout } from './edit-layout';

export const article: EditLayout = {
  uid: 'api::article.article',
  edit: [
    [['title', 12]],
    [['summary', 12]],
    [['body', 12]],
    [
      ['cover', 6],
      ['coverAlternativeText', 6],
    ],
    [
      ['category', 6],
      ['reportedOn', 6],
    ],
    [
      ['event', 6],
      ['sourceOrganisation', 6],
    ],
    [
      ['byline', 6],
      ['originallyPublishedAt', 6],
    ],
    [['slug', 12]],
    [['corrections', 12]],
    [['legacy', 12]],
  ],
  list: ['title', 'category', 'reportedOn', 'updatedAt'],
  mainField: 'title',
  sort: ['updatedAt', 'DESC'],
};
