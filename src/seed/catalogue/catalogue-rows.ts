import { inEachLocale, type SeedRecord } from '../seed-record';
import awardTypes from './award-types.json';
import categories from './categories.json';
import organisations from './organisations.json';

/** A row of the catalogue, with the filter that recognises it among rows which are already there. */
export type CatalogueRow = SeedRecord & { readonly identity: Readonly<Record<string, string>> };

const reference = (attribute: string, type: string, key: string | null) =>
  key === null ? {} : { [attribute]: `${type}/${key}` };

const awardTypeRow = ({ name, replacedBy, ...shared }: (typeof awardTypes)[number]): CatalogueRow => ({
  uid: 'api::award-type.award-type',
  key: `award-type/${shared.code}`,
  identity: { code: shared.code },
  shared,
  localized: inEachLocale({ name }),
  references: reference('replacedBy', 'award-type', replacedBy),
});

const organisationRow = ({
  key,
  name,
  predecessor,
  successor,
  ...shared
}: (typeof organisations)[number]): CatalogueRow => ({
  uid: 'api::organisation.organisation',
  key: `organisation/${key}`,
  identity: { name: name.vi },
  shared,
  localized: inEachLocale({ name }),
  references: {
    ...reference('predecessor', 'organisation', predecessor),
    ...reference('successor', 'organisation', successor),
  },
});

const categoryRow = ({ key, name, slug, ...shared }: (typeof categories)[number]): CatalogueRow => ({
  uid: 'api::category.category',
  key: `category/${key}`,
  identity: { slug: slug.vi },
  shared,
  localized: inEachLocale({ name, slug }),
});

/**
 * The catalogue as shipped: award types, organisations and categories.
 *
 * `validFrom` and `validTo` are the first and the last day on which a form may be granted or a body acts; null
 * is "no such day known", so that old awards are not called invalid for want of an old decree.
 */
export const catalogueRows: readonly CatalogueRow[] = [
  ...awardTypes.map(awardTypeRow),
  ...organisations.map(organisationRow),
  ...categories.map(categoryRow),
];
