import { Typography } from '@strapi/design-system';
import type { CountWarning, Figure } from '../../../shared/reading-contracts';
import { type Text, useText } from '../hooks/use-text';
import { WarningBox } from './WarningBox';

const LONGEST_PLACE = 140;

const placeText = ({ place }: Figure, text: Text): string => {
  if (place.in === 'record') return text('warning.place.record');
  const quote = place.quote.length > LONGEST_PLACE ? `${place.quote.slice(0, LONGEST_PLACE)}…` : place.quote;
  return text('warning.place.article', { quote });
};

const Warning = ({ warning }: { readonly warning: CountWarning }) => {
  const text = useText();
  const { code, key, first, second } = warning;
  const figure = ({ value }: Figure): string => text(`count.${key}`, { count: value });
  return (
    <>
      <Typography tag="p" variant="pi" textColor="neutral800">
        {text(`warning.counts.${code}`, { first: figure(first), second: figure(second) })}
      </Typography>
      {[first, second].map((each, index) => (
        <Typography key={index} tag="p" variant="pi" textColor="neutral700">
          {`${figure(each)}: ${placeText(each, text)}`}
        </Typography>
      ))}
    </>
  );
};

/** Figures that cannot both be right, each with the place it stands at. They keep nobody from linking. */
export const CountWarnings = ({ warnings }: { readonly warnings: readonly CountWarning[] }) => {
  const text = useText();
  if (warnings.length === 0) return null;
  return (
    <WarningBox title={text('link.disagrees')}>
      {warnings.map((warning) => (
        <Warning key={`${warning.code} ${warning.key} ${warning.first.value}`} warning={warning} />
      ))}
    </WarningBox>
  );
};
