import { Typography } from '@strapi/design-system';
import { FormattedMessage } from 'react-intl';

/** A value of an enumeration in a list, named as in the form; Strapi would show the raw value there. */
export const ValueCell = ({ value }: { readonly value: unknown }) => (
  <Typography textColor="neutral800">
    {typeof value === 'string' ? <FormattedMessage id={value} defaultMessage={value} /> : '-'}
  </Typography>
);
