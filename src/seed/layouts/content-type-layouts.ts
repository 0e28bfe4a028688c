import { article } from './article';
import { awardType } from './award-type';
import { category } from './category';
import { commendation } from './commendation';
import { decision } from './decision';
import type { EditLayout } from './edit-layout';
import { event } from './event';
import { organisation } from './organisation';
import { recipient } from './recipient';

export const contentTypeLayouts: readonly EditLayout[] = [
  article,
  commendation,
  decision,
  event,
  recipient,
  awardType,
  organisation,
  category,
];
