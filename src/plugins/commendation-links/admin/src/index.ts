import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';
import { ChartPie } from '@strapi/icons';
import { PLUGIN_ID } from '../../shared/constants';
import { COVERAGE_ROUTE, coveragePath, READ_COVERAGE } from './coverage/coverage-path';
import { ArticlePanel } from './panels/ArticlePanel';
import { CommendationPanel } from './panels/CommendationPanel';
import { DecisionPanel } from './panels/DecisionPanel';
import en from './translations/en.json';
import { translationId, type TranslationKey } from './translations/translation-key';
import { guardBulkAction } from './warnings/guard-bulk-action';
import { guardDocumentAction } from './warnings/guard-document-action';
import { offerDecision } from './warnings/offer-decision';

type Texts = Readonly<Record<string, string>>;

const TRANSLATIONS: Readonly<Record<string, () => Promise<{ default: Texts }>>> = {
  vi: () => import('./translations/vi.json'),
  en: () => import('./translations/en.json'),
};

const loadTranslation = async (locale: string): Promise<{ locale: string; data: Texts }> => {
  const texts = (await TRANSLATIONS[locale]?.())?.default ?? {};
  const data = Object.entries(texts).map(([key, text]) => [translationId(key as TranslationKey), text]);
  return { locale, data: Object.fromEntries(data) as Texts };
};

export default {
  register(app: StrapiApp): void {
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
    app.addMenuLink({
      to: COVERAGE_ROUTE,
      icon: ChartPie,
      intlLabel: { id: translationId('coverage.title'), defaultMessage: en['coverage.title'] },
      permissions: READ_COVERAGE,
      Component: async () => ({ default: (await import('./pages/CoveragePage')).CoveragePage }),
    });
    app.widgets.register({
      icon: ChartPie,
      title: { id: translationId('coverage.title'), defaultMessage: en['coverage.title'] },
      link: {
        label: { id: translationId('coverage.widget.open'), defaultMessage: en['coverage.widget.open'] },
        href: coveragePath('unreported'),
      },
      component: async () => (await import('./coverage/CoverageWidget')).CoverageWidget,
      pluginId: PLUGIN_ID,
      id: 'coverage',
      permissions: READ_COVERAGE,
    });
  },

  bootstrap(app: StrapiApp): void {
    const { apis } = app.getPlugin('content-manager') as unknown as Pick<
      ContentManagerPlugin['config'],
      'apis'
    >;
    apis.addEditViewSidePanel([ArticlePanel, CommendationPanel, DecisionPanel]);
    apis.addDocumentAction((actions) =>
      actions.map((action) =>
        action.type === 'publish' ? offerDecision(action) : guardDocumentAction(action),
      ),
    );
    apis.addBulkAction((actions) => actions.map(guardBulkAction));
  },

  registerTrads: ({ locales }: { locales: readonly string[] }) => Promise.all(locales.map(loadTranslation)),
};
