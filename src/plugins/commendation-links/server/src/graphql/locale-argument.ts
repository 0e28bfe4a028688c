import type { Core } from '@strapi/types';

/**
 * Strapi gives the argument `locale` to the queries of localized types alone. A type without locales whose
 * relations lead to localized ones is read in a locale too: that of the rows nested under it.
 */

type Attribute = { readonly type: string; readonly target?: string };
type ContentType = {
  readonly uid: string;
  readonly attributes: Readonly<Record<string, Attribute>>;
  readonly pluginOptions?: { readonly i18n?: { readonly localized?: boolean } };
};
type OutputField = {
  readonly parentType: string;
  readonly extensions?: { readonly strapi?: { readonly contentType?: ContentType } };
  args?: Record<string, unknown>;
};
export type Nexus = {
  plugin: (plugin: { name: string; onAddOutputField: (field: OutputField) => void }) => object;
  arg: (argument: { type: string; description: string }) => unknown;
};

const isLocalized = (contentType: ContentType | undefined): boolean =>
  contentType?.pluginOptions?.i18n?.localized === true;

const leadsToLocales = (strapi: Core.Strapi, { attributes }: ContentType): boolean =>
  Object.values(attributes).some(
    ({ type, target }) =>
      type === 'relation' &&
      target !== undefined &&
      isLocalized(strapi.contentTypes[target as keyof typeof strapi.contentTypes]),
  );

export const localeArgumentPlugin = (strapi: Core.Strapi, nexus: Nexus): object =>
  nexus.plugin({
    name: 'CommendationLinksLocaleArgument',
    onAddOutputField: (field) => {
      const contentType = field.extensions?.strapi?.contentType;
      if (field.parentType !== 'Query' || !contentType || isLocalized(contentType)) return;
      if (!leadsToLocales(strapi, contentType)) return;
      field.args = {
        ...field.args,
        locale: nexus.arg({ type: 'I18NLocaleCode', description: 'The locale of nested entries' }),
      };
    },
  });
