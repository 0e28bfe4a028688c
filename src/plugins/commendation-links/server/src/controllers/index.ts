import { adminLink } from './admin-link';
import { coverage } from './coverage';
import { desk } from './desk';
import { draft } from './draft';
import { link } from './link';
import { reading } from './reading';

export const controllers = { coverage, link, draft, 'admin-link': adminLink, desk, reading };
