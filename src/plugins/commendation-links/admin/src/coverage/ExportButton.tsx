import { Button } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { describeFailure } from '../api/failure';
import { useText } from '../hooks/use-text';
import { isListView, sortOf, sortText } from './coverage-query';
import { useCoverageApi } from './use-coverage-api';
import type { CoverageQuery } from './use-coverage-query';

const saveAs = (content: Blob, name: string): void => {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};

/** What the view shows, with its filters and in its order, all pages of it, as a file for a spreadsheet. */
export const ExportButton = ({ query }: { readonly query: CoverageQuery }) => {
  const text = useText();
  const api = useCoverageApi();
  const { locale: lang } = useIntl();
  const { toggleNotification } = useNotification();
  const [busy, setBusy] = useState(false);
  const { view, filters, search } = query;

  const download = async (): Promise<void> => {
    setBusy(true);
    try {
      const sort = isListView(view) ? { sort: sortText(sortOf(search, view)) } : {};
      saveAs(await api.csv(view, { ...filters, ...sort, lang }), `${text(`coverage.view.${view}.file`)}.csv`);
    } catch (error) {
      toggleNotification({ type: 'danger', message: describeFailure(error, text) });
    } finally {
      setBusy(false);
    }
  };

  return (
    <Button variant="secondary" startIcon={<Download />} loading={busy} onClick={() => void download()}>
      {text('coverage.export')}
    </Button>
  );
};
