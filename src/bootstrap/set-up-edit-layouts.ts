import type { Core } from '@strapi/strapi';
import vietnamese from '../admin/translations/vi/newsroom.json';
import { componentLayouts } from '../seed/layouts/components';
import { contentTypeLayouts } from '../seed/layouts/content-type-layouts';
import type { EditLayout } from '../seed/layouts/edit-layout';
import { type Configuration, type Labels, withLayout } from './with-layout';

type Model = { readonly uid: string };

/** What the Content Manager offers for a content type and for a component, under two names. */
type ConfigurationService = {
  findConfiguration(model: Model): Promise<Configuration>;
  updateConfiguration(model: Model, configuration: Configuration): Promise<unknown>;
};

type Layout = Pick<EditLayout, 'uid' | 'edit' | 'mainField'> & Partial<EditLayout>;

type Part = {
  readonly service: 'content-types' | 'components';
  readonly layouts: readonly Layout[];
  readonly labels: Readonly<Record<string, Labels>>;
};

const PARTS: readonly Part[] = [
  { service: 'content-types', layouts: contentTypeLayouts, labels: vietnamese.contentTypes },
  { service: 'components', layouts: componentLayouts, labels: vietnamese.components },
];

const STORE = { type: 'core', name: 'so-vang', key: 'edit-layouts' } as const;

/**
 * Lays out the forms and lists of the desk. Each type is laid out once and remembered, so what an administrator
 * arranges afterwards stays, while a type that a later version adds is laid out then.
 */
export const setUpEditLayouts = async (strapi: Core.Strapi): Promise<void> => {
  const done = ((await strapi.store.get(STORE)) ?? []) as string[];
  const added: string[] = [];
  for (const { service, layouts, labels } of PARTS) {
    const configurations = strapi.plugin('content-manager').service<ConfigurationService>(service);
    for (const layout of layouts.filter(({ uid }) => !done.includes(uid))) {
      const current = await configurations.findConfiguration(layout);
      const system = service === 'content-types' ? vietnamese.systemFields : {};
      await configurations.updateConfiguration(
        layout,
        withLayout(current, layout, { system, fields: labels[layout.uid] ?? {} }),
      );
      added.push(layout.uid);
    }
  }
  if (added.length > 0) await strapi.store.set({ ...STORE, value: [...done, ...added] });
};
