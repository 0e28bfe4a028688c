import { factories } from '@strapi/strapi';
import { LINK_UID } from '../../../shared/constants';
import { access } from './access';
import { articleReadings } from './article-readings';
import { catchUp } from './catch-up';
import { commendationDrafts } from './commendation-drafts';
import { coverage } from './coverage';
import { coverageCsv } from './coverage-csv';
import { coverageRows } from './coverage-rows';
import { coverageScope } from './coverage-scope';
import { coverageViews } from './coverage-views';
import { deletedRows } from './deleted-rows';
import { desk } from './desk';
import { deskEntries } from './desk-entries';
import { deskReasons } from './desk-reasons';
import { deskRights } from './desk-rights';
import { deskSearch } from './desk-search';
import { deskWriting } from './desk-writing';
import { doctor } from './doctor';
import { foundActs } from './found-acts';
import { links } from './links';
import { ownerlessLinks } from './ownerless-links';
import { readAll } from './read-all';
import { reader } from './reader';
import { searchIndex } from './search-index';
import { serverLock } from './server-lock';
import { statedLinks } from './stated-links';
import { suggestionQueue } from './suggestion-queue';
import { suggestions } from './suggestions';

export const services = {
  access,
  articleReadings,
  catchUp,
  commendationDrafts,
  coverage,
  coverageCsv,
  coverageRows,
  coverageScope,
  coverageViews,
  deletedRows,
  desk,
  deskEntries,
  deskReasons,
  deskRights,
  deskSearch,
  deskWriting,
  doctor,
  foundActs,
  links,
  ownerlessLinks,
  readAll,
  reader,
  searchIndex,
  serverLock,
  statedLinks,
  suggestionQueue,
  suggestions,
  /** Behind the core controller of the content API. */
  link: factories.createCoreService(LINK_UID as never),
};
