import type { Core } from '@strapi/types';
import { pluginConfig } from '../../plugin-config';
import type { ReadContext } from '../../read-context';
import type { Where } from './visibility';

/**
 * Which rows of a type readers may know of, where the configuration says that they may not know of all. The other
 * rows are as good as not there: no answer, condition, order or count tells of them.
 */
export const publicRowsOf = (
  strapi: Core.Strapi,
  uid: string,
  { audience, operation }: Pick<ReadContext, 'audience' | 'operation'>,
): Where | undefined =>
  // A write looks up its own rows unhindered.
  audience === 'public' && operation === 'read' ? pluginConfig(strapi).publicRows[uid] : undefined;
