import { Typography } from '@strapi/design-system';
import { useShownDate } from './use-shown-date';

export const ShownDate = ({ day }: { readonly day: string | null }) => {
  const shown = useShownDate();
  return <Typography textColor="neutral800">{shown(day) || '—'}</Typography>;
};
