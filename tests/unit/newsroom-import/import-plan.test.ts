import {
  type ImportSituation,
  pickSameArticle,
  planImport,
  type StoredArticle,
} from '../../../src/plugins/newsroom-import/server/src/domain/legacy/import-plan';
import type { ArticleParts } from '../../../src/plugins/newsroom-import/server/src/domain/legacy/page';

const text = {
  title: 'Trao nhà',
  postedAt: '2021-03-02T00:00:00.000Z',
  paragraphs: ['Hội trao nhà.'],
  byline: 'Ngọc Hân',
  reportedOn: '2021-03-01',
};
const parts: ArticleParts = {
  ...text,
  portal: null,
  section: null,
  address: null,
  pictures: [],
  font: null,
};
const stored: StoredArticle = {
  ...text,
  documentId: 'a',
  address: {},
  importHash: 'old',
  originalText: '…',
};
const address = { url: 'http://x.vn/trang/TinTuc/1/2/a.html', host: 'x.vn', categoryId: '1', articleId: '2' };
const again: ImportSituation = {
  parts,
  importHash: 'old',
  stored,
  isPublished: false,
  written: text,
  publish: false,
  isDeleted: false,
};
const edited = { ...stored, title: 'Trao nhà tình thương' };
const changedParts = { ...parts, paragraphs: ['Hội trao hai nhà.'] };
const changed = { ...again, importHash: 'new', parts: changedParts };

describe('what becomes of a page', () => {
  test.each<[string, ImportSituation, object]>([
    ['a page not seen before', { ...again, stored: null, written: null }, { action: 'create' }],
    [
      'a page whose article staff deleted',
      { ...again, stored: null, written: null, isDeleted: true },
      { action: 'stay-deleted' },
    ],
    ['the same file again', again, { action: 'unchanged' }],
    ['the same file, article edited since', { ...again, stored: edited }, { action: 'unchanged' }],
    ['the same text in other bytes', { ...again, importHash: 'new' }, { action: 'unchanged' }],
    ['a changed page', changed, { action: 'update' }],
    [
      'a changed page, article edited since',
      { ...changed, stored: edited },
      { action: 'conflict', reason: 'edited-by-staff' },
    ],
    [
      'a changed page, a picture put into the body since',
      { ...changed, stored: { ...stored, paragraphs: null } },
      { action: 'conflict', reason: 'edited-by-staff' },
    ],
    [
      'an article that staff wrote themselves',
      { ...again, importHash: 'new', written: null },
      { action: 'conflict', reason: 'not-imported' },
    ],
    [
      'a page whose address is now known',
      { ...again, parts: { ...parts, address } },
      { action: 'set-address' },
    ],
    [
      'an address known before',
      { ...again, parts: { ...parts, address }, stored: { ...stored, address } },
      { action: 'unchanged' },
    ],
    ['a draft, to be published', { ...again, publish: true }, { action: 'publish' }],
    [
      'a draft edited by staff, to be published',
      { ...again, publish: true, stored: edited },
      { action: 'unchanged' },
    ],
    [
      'a published article, to be published',
      { ...again, publish: true, isPublished: true },
      { action: 'unchanged' },
    ],
  ])('%s', (_case, situation, plan) => {
    expect(planImport(situation)).toMatchObject(plan);
  });
});

describe('the same article among those posted at one minute', () => {
  const candidate = { ...stored, writtenTitle: 'Trao nhà' };
  test.each([
    ['same title', { ...candidate }, parts],
    ['same title, spelled otherwise', { ...candidate, title: 'TRAO NHÀ' }, parts],
    ['title edited since', { ...candidate, title: 'Khác' }, parts],
  ])('%s', (_case, known, page) => {
    expect(pickSameArticle([known], page)).toBe(known);
  });
});

describe('another article of the same minute', () => {
  const candidate = { ...stored, writtenTitle: 'Trao nhà' };
  test.each([
    ['another title', { ...candidate, title: 'Khác', writtenTitle: null }, parts],
    [
      'another legacy address',
      { ...candidate, address: { ...address, articleId: '3' } },
      { ...parts, address },
    ],
  ])('%s', (_case, other, page) => {
    expect(pickSameArticle([other], page)).toBeNull();
  });
});
