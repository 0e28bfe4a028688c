import type { Core } from '@strapi/types';
import type { ReadContext } from '../../read-context';
import { endTraits } from './visibility';

/** Which relations lead a reader of published entries to drafts. Strapi narrows some by itself, never all. */

type Step = {
  readonly strapi: Core.Strapi;
  readonly uid: string;
  readonly context: Pick<ReadContext, 'audience' | 'status'>;
};

const isContentType = ({ strapi }: Step, uid: string): boolean =>
  strapi.contentTypes[uid as keyof typeof strapi.contentTypes] !== undefined;

const hasVersions = (step: Step, uid: string): boolean =>
  isContentType(step, uid) && endTraits(step.strapi, uid).draftAndPublish;

const readsPublished = ({ context }: Step): boolean =>
  context.audience === 'public' && context.status === 'published';

/**
 * Whether a relation is joined with drafts as well as with published rows: from a row without versions of its own
 * (a recipient, a file), and by document id (`localizations`). Any other relation joins versions of one kind.
 */
export const reachesDrafts = (step: Step, name: string): boolean => {
  const attribute = step.strapi.db.metadata.get(step.uid).attributes[name];
  if (attribute?.type !== 'relation' || !('target' in attribute) || typeof attribute.target !== 'string') {
    return false;
  }
  // Components belong to one version of their entry, so what they point at does too.
  const ownsVersions = !isContentType(step, step.uid) || hasVersions(step, step.uid);
  const joinsDocuments = 'unstable_virtual' in attribute && attribute.unstable_virtual === true;
  return readsPublished(step) && hasVersions(step, attribute.target) && (!ownsVersions || joinsDocuments);
};

/**
 * Whether a relation leads from a row without versions to rows of any type (`related` of a file): there is no
 * condition that all of them know, so the public does not follow it.
 */
export const reachesAnything = (step: Step, name: string): boolean => {
  const attribute = step.strapi.db.metadata.get(step.uid).attributes[name];
  if (attribute?.type !== 'relation' || ('target' in attribute && attribute.target)) return false;
  return readsPublished(step) && isContentType(step, step.uid) && !hasVersions(step, step.uid);
};
