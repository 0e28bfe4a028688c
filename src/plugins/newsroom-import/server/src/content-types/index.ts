import { schema } from './deleted-page/schema';

export const contentTypes = { 'deleted-page': { schema } };
