import deletion from './en/deletion.json';
import newsroom from './en/newsroom.json';
import { type Messages, deletionMessages, newsroomMessages } from './newsroom-messages';

/** English of the newsroom's own content; the rest of the admin has it from Strapi. */
export const english: Messages = {
  ...newsroomMessages(newsroom),
  ...deletionMessages(deletion),
};
