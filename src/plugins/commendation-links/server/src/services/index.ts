import { factories } from '@strapi/strapi';
import { LINK_UID } from '../../../shared/constants';
import { access } from './access';
import { links } from './links';
import { reader } from './reader';

export const services = {
  access,
  links,
  reader,
  /** Behind the core controller of the content API. */
  link: factories.createCoreService(LINK_UID as never),
};
