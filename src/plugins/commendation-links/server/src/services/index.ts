import { factories } from '@strapi/strapi';
import { LINK_UID } from '../../../shared/constants';
import { access } from './access';
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
