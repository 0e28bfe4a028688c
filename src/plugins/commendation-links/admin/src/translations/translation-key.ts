import { PLUGIN_ID } from '../../../shared/constants';
import type en from './en.json';

export type TranslationKey = keyof typeof en;

/** The id under which Strapi knows a text of this plugin. */
export const translationId = (key: TranslationKey): string => `${PLUGIN_ID}.${key}`;
