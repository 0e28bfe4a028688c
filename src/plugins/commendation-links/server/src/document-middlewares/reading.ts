import type { Core } from '@strapi/types';
import { getService } from '../get-service';
import { runInReadContext } from '../read-context';
import { type DocumentContext, type Next, paramsOf } from './types';

const READS = new Set(['findMany', 'findFirst', 'findOne', 'count']);

/** Runs every document action in the context of who asked for it; reads of the public default to published. */
export const reading = (strapi: Core.Strapi) => async (context: DocumentContext, next: Next) => {
  const service = getService(strapi, 'reader');
  const operation = READS.has(context.action) ? 'read' : 'write';
  const readContext = await service.contextFor(paramsOf(context), operation);
  if (operation === 'read' && readContext.audience === 'public') {
    // Types without drafts carry the status on to the rows populated under them.
    Object.assign(context.params as object, { status: readContext.status });
  }
  return runInReadContext(readContext, next);
};
