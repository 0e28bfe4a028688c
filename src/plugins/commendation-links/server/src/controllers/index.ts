import { adminLink } from './admin-link';
import { desk } from './desk';
import { draft } from './draft';
import { link } from './link';

export const controllers = { link, draft, 'admin-link': adminLink, desk };
