import { newsroomTexts, uidOf } from '../../../src/admin/content-manager/newsroom-texts';
import { components, contentTypes, type Schema } from './newsroom-schemas';

/** Relations that the link plugin adds to the schemas of the project when Strapi starts. */
const ADDED: Readonly<Record<string, readonly string[]>> = {
  'api::article.article': ['commendationLinks'],
  'api::commendation.commendation': ['articleLinks'],
};

const fieldsOf = ({ uid, attributes }: Schema): readonly string[] =>
  [...Object.keys(attributes), ...(ADDED[uid] ?? [])].sort();

const valuesOf = ({ attributes }: Schema): readonly string[] =>
  Object.values(attributes).flatMap((attribute) => attribute.enum ?? []);

describe.each(['vi', 'en'] as const)('the names of the newsroom in %s', (language) => {
  const texts = newsroomTexts[language];

  it.each(contentTypes)('name every field of $displayName and no other', (schema) => {
    expect(Object.keys(texts.contentTypes[schema.uid] ?? {}).sort()).toEqual(fieldsOf(schema));
  });

  it.each(components)('name every field of the component $displayName and no other', (schema) => {
    expect(Object.keys(texts.components[schema.uid] ?? {}).sort()).toEqual(fieldsOf(schema));
  });

  it('name every type and component', () => {
    const names = [...contentTypes, ...components].map(({ displayName }) => displayName).sort();
    expect(Object.keys(texts.names).sort()).toEqual(names);
  });

  it('name every value that a field may take', () => {
    const values = new Set([...contentTypes, ...components].flatMap(valuesOf));
    expect(Object.keys(texts.values).sort()).toEqual([...values].sort());
  });
});

it('the same fields are explained in Vietnamese and in English', () => {
  const hinted = (language: 'vi' | 'en') => {
    const { contentTypes: types, components: parts } = newsroomTexts[language];
    return Object.entries({ ...types, ...parts }).flatMap(([uid, fields]) =>
      Object.entries(fields).flatMap(([field, { hint }]) => (hint ? [`${uid}.${field}`] : [])),
    );
  };
  expect(hinted('en')).toEqual(hinted('vi'));
});

it.each(contentTypes)('$uid is known by its display name', ({ uid, displayName }) => {
  expect(uidOf(displayName)).toBe(uid);
});
