import { useCallback } from 'react';
import { useIntl } from 'react-intl';

/** A day (`YYYY-MM-DD`) as the language of the admin writes it; the day of the calendar, wherever the reader is. */
export const useShownDate = (): ((day: string | null) => string) => {
  const { formatDate } = useIntl();
  return useCallback(
    (day) =>
      day === null
        ? ''
        : formatDate(`${day}T00:00:00Z`, {
            timeZone: 'UTC',
            day: '2-digit',
            month: '2-digit',
            year: 'numeric',
          }),
    [formatDate],
  );
};
