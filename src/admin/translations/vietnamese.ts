import admin from './vi/admin.json';
import contentManager from './vi/content-manager.json';
import contentReleases from './vi/content-releases.json';
import contentTypeBuilder from './vi/content-type-builder.json';
import deletion from './vi/deletion.json';
import email from './vi/email.json';
import graphql from './vi/graphql.json';
import i18n from './vi/i18n.json';
import newsroom from './vi/newsroom.json';
import reviewWorkflows from './vi/review-workflows.json';
import unlisted from './vi/unlisted.json';
import upload from './vi/upload.json';
import usersPermissions from './vi/users-permissions.json';
import { type Messages, deletionMessages, newsroomMessages } from './newsroom-messages';

/** Strapi keeps the keys of a plugin under the plugin's name. */
const pluginMessages = (plugin: string, texts: Messages): Messages =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [`${plugin}.${key}`, text]));

/**
 * Vietnamese of the whole admin. Strapi lays these over its own: the admin's file holds what Strapi's Vietnamese
 * lacks or says badly, the others are complete.
 */
export const vietnamese: Messages = {
  ...unlisted,
  ...admin,
  ...pluginMessages('content-manager', contentManager),
  ...pluginMessages('content-releases', contentReleases),
  ...pluginMessages('content-type-builder', contentTypeBuilder),
  ...pluginMessages('email', email),
  ...pluginMessages('graphql', graphql),
  ...pluginMessages('i18n', i18n),
  ...pluginMessages('review-workflows', reviewWorkflows),
  ...pluginMessages('upload', upload),
  ...pluginMessages('users-permissions', usersPermissions),
  ...newsroomMessages(newsroom),
  ...deletionMessages(deletion),
};
