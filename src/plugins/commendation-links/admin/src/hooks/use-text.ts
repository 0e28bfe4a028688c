import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import en from '../translations/en.json';
import { type TranslationKey, translationId } from '../translations/translation-key';

export type TextValues = Readonly<Record<string, string | number>>;
export type Text = (key: TranslationKey, values?: TextValues) => string;

/** The plugin's texts in the language of the admin; English stands in for a language it does not have. */
export const useText = (): Text => {
  const { formatMessage } = useIntl();
  return useCallback(
    (key, values) => formatMessage({ id: translationId(key), defaultMessage: en[key] }, values),
    [formatMessage],
  );
};
