import type { Core } from '@strapi/strapi';
import { type AuthController, answerAlike } from '../../accounts/answer-alike';

type Factory = (tools: { strapi: Core.Strapi }) => AuthController;
type Plugin = { readonly controllers: { auth: Factory } };

/** Strapi's own way to change a plugin; REST and GraphQL both run this controller. */
const extendUsersPermissions = (plugin: Plugin): Plugin => {
  const { auth } = plugin.controllers;
  plugin.controllers.auth = (tools) => answerAlike(tools.strapi, auth(tools));
  return plugin;
};

export default extendUsersPermissions;
