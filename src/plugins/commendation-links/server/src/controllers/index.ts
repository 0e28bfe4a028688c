import { adminLink } from './admin-link';
import { draft } from './draft';
import { link } from './link';

export const controllers = { link, draft, 'admin-link': adminLink };
