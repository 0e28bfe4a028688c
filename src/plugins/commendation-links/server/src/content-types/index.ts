import { schema } from './link/schema';

export const contentTypes = { link: { schema } };
