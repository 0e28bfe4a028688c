import { factories } from '@strapi/strapi';
import { LINK_UID } from '../../../shared/constants';
import { access } from './access';
import { coverage } from './coverage';
import { coverageCsv } from './coverage-csv';
import { coverageRows } from './coverage-rows';
import { coverageScope } from './coverage-scope';
import { coverageViews } from './coverage-views';
import { desk } from './desk';
import { deskEntries } from './desk-entries';
import { deskRights } from './desk-rights';
import { deskSearch } from './desk-search';
import { deskWriting } from './desk-writing';
import { links } from './links';
import { reader } from './reader';
import { searchIndex } from './search-index';

export const services = {
  access,
  coverage,
  coverageCsv,
  coverageRows,
  coverageScope,
  coverageViews,
  desk,
  deskEntries,
  deskRights,
  deskSearch,
  deskWriting,
  links,
  reader,
  searchIndex,
  /** Behind the core controller of the content API. */
  link: factories.createCoreService(LINK_UID as never),
};
