import { componentLayouts } from '../../../src/seed/layouts/components';
import { contentTypeLayouts } from '../../../src/seed/layouts/content-type-layouts';
import { components, contentTypes } from '../admin/newsroom-schemas';

const schemas = [...contentTypes, ...components];
const layouts = [...contentTypeLayouts, ...componentLayouts];

/** Worked out by the newsroom or written by the import; staff have nothing to type there. */
const LEFT_OUT = [
  'api::decision.decision.numberKey',
  'api::decision.decision.fileHash',
  'api::recipient.recipient.searchKey',
  'article.legacy.importHash',
];

const WHOLE_ROW = ['blocks', 'json', 'component', 'richtext', 'dynamiczone'];

const attributesOf = (uid: string) => schemas.find((schema) => schema.uid === uid)?.attributes ?? {};

it('there is a layout for every type and component', () => {
  expect(layouts.map(({ uid }) => uid).sort()).toEqual(schemas.map(({ uid }) => uid).sort());
});

describe.each(layouts)('the form of $uid', ({ uid, edit, mainField }) => {
  const shown = edit.flat().map(([field]) => field);

  it('shows every field once, but for those that are worked out', () => {
    const wanted = Object.keys(attributesOf(uid)).filter((field) => !LEFT_OUT.includes(`${uid}.${field}`));
    expect([...shown].sort()).toEqual(wanted.sort());
  });

  it('has rows of no more than twelve parts, and no fields cut that need a whole row', () => {
    expect(edit.filter((row) => row.reduce((sum, [, size]) => sum + size, 0) > 12)).toEqual([]);
    const cut = edit
      .flat()
      .filter(([field, size]) => WHOLE_ROW.includes(attributesOf(uid)[field]?.type ?? '') && size !== 12);
    expect(cut).toEqual([]);
  });

  it('calls an entry by a field it has', () => {
    expect(shown).toContain(mainField);
  });
});

const SYSTEM_COLUMNS = ['createdAt', 'updatedAt'];
const NOT_LISTED = ['blocks', 'json', 'richtext'];

describe.each(contentTypeLayouts)('the list of $uid', ({ uid, list, sort, mainField }) => {
  it('begins with the name of the entry and has columns that Strapi can show', () => {
    expect(list[0]).toBe(mainField);
    const unknown = list.filter((column) => {
      const type = attributesOf(uid)[column]?.type;
      return !SYSTEM_COLUMNS.includes(column) && (type === undefined || NOT_LISTED.includes(type));
    });
    expect(unknown).toEqual([]);
  });

  it('is sorted by a field it has', () => {
    expect([...Object.keys(attributesOf(uid)), ...SYSTEM_COLUMNS]).toContain(sort[0]);
  });
});
