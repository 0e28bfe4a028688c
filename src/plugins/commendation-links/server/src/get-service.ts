import type { Core } from '@strapi/types';
import { PLUGIN_ID } from '../../shared/constants';
import type { services } from './services';

type Services = { [Name in keyof typeof services]: ReturnType<(typeof services)[Name]> };

export const getService = <Name extends keyof Services>(strapi: Core.Strapi, name: Name): Services[Name] =>
  strapi.plugin(PLUGIN_ID).service(name) as unknown as Services[Name];
