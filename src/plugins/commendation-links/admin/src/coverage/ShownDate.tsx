import { Typography } from '@strapi/design-system';
import { dayText } from '../components/day-text';

/** A day of the calendar, the same wherever the reader is. */
export const ShownDate = ({ day }: { readonly day: string | null }) => (
  <Typography textColor="neutral800">{day === null ? '—' : dayText(day)}</Typography>
);
