import type { Core } from '@strapi/types';
import { getService } from '../get-service';
import { runInReadContext } from '../read-context';
import { type DocumentContext, type Next, paramsOf } from './types';

/** A caller who changes a draft, or asks what it leads to, is answered with what others wrote. */
const answersWithMore = (context: DocumentContext): boolean =>
  context.action !== 'create' || paramsOf(context).populate !== undefined;

const READS = new Set(['findMany', 'findFirst', 'findOne', 'count']);
/** Writes whose answer is a row, with what the caller asked to see of it. */
const ANSWERING = new Set(['create', 'update']);

/** Runs every document action in the context of who asked for it; reads of the public default to published. */
export const reading = (strapi: Core.Strapi) => async (context: DocumentContext, next: Next) => {
  const service = getService(strapi, 'reader');
  const operation = READS.has(context.action) ? 'read' : 'write';
  const params = paramsOf(context);
  const readContext = await service.contextFor(params, { operation, answers: answersWithMore(context) });
  if (operation === 'read' && readContext.audience === 'public') {
    // Types without drafts carry the status on to the rows populated under them.
    Object.assign(context.params as object, { status: readContext.status });
  }
  const result = await runInReadContext(readContext, next);
  if (!ANSWERING.has(context.action)) return result;
  return (await service.answer({ uid: context.uid, params, readContext, result })) as typeof result;
};
