import { factories } from '@strapi/strapi';
import { LINK_UID } from '../../../shared/constants';
import { access } from './access';
import { articleReadings } from './article-readings';
import { commendationDrafts } from './commendation-drafts';
import { coverage } from './coverage';
import { coverageCsv } from './coverage-csv';
import { coverageRows } from './coverage-rows';
import { coverageScope } from './coverage-scope';
import { coverageViews } from './coverage-views';
import { desk } from './desk';
import { deskEntries } from './desk-entries';
import { deskReasons } from './desk-reasons';
import { deskRights } from './desk-rights';
import { deskSearch } from './desk-search';
import { deskWriting } from './desk-writing';
import { foundActs } from './found-acts';
import { links } from './links';
import { readAll } from './read-all';
import { reader } from './reader';
import { searchIndex } from './search-index';
import { suggestionQueue } from './suggestion-queue';
import { suggestions } from './suggestions';

export const services = {
  access,
  articleReadings,
  commendationDrafts,
  coverage,
  coverageCsv,
  coverageRows,
  coverageScope,
  coverageViews,
  desk,
  deskEntries,
  deskReasons,
  deskRights,
  deskSearch,
  deskWriting,
  foundActs,
  links,
  readAll,
  reader,
  searchIndex,
  suggestionQueue,
  suggestions,
  /** Behind the core controller of the content API. */
  link: factories.createCoreService(LINK_UID as never),
};
