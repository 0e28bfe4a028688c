import { useMemo } from 'react';
import { useIntl } from 'react-intl';

/** What a content locale is called in the language of the admin: "Tiếng Việt" rather than "vi". */
export const useLanguageName = (): ((code: string) => string) => {
  const { locale } = useIntl();
  return useMemo(() => {
    const names = new Intl.DisplayNames([locale], { type: 'language' });
    return (code) => names.of(code) ?? code;
  }, [locale]);
};
