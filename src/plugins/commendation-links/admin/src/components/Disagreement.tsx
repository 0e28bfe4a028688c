import { Typography } from '@strapi/design-system';
import type { DeskLink } from '../../../shared/desk-contracts';
import { useText } from '../hooks/use-text';
import { WarningBox } from './WarningBox';

/** Says where the counts claimed differ from the counts recorded, with both numbers. */
export const Disagreement = ({ link }: { readonly link: Pick<DeskLink, 'scope' | 'disagreements'> }) => {
  const text = useText();
  if (link.disagreements.length === 0) return null;
  const key = link.scope === 'subset' ? 'link.exceeds' : 'link.disagreement';
  return (
    <WarningBox title={text('link.disagrees')}>
      {link.disagreements.map(({ key: kind, claimed, recorded }) => (
        <Typography key={kind} tag="p" variant="pi" textColor="neutral800">
          {text(key, { claimed: text(`count.${kind}`, { count: claimed }), recorded })}
        </Typography>
      ))}
    </WarningBox>
  );
};

/** Says that the parts an article states of one act come to more than is recorded of the whole. */
export const PartsOver = ({ link }: { readonly link: Pick<DeskLink, 'partsOver'> }) => {
  const text = useText();
  if (link.partsOver.length === 0) return null;
  return (
    <WarningBox title={text('link.disagrees')}>
      {link.partsOver.map(({ key: kind, claimed, recorded }) => (
        <Typography key={kind} tag="p" variant="pi" textColor="neutral800">
          {text('link.partsOver', { claimed: text(`count.${kind}`, { count: claimed }), recorded })}
        </Typography>
      ))}
    </WarningBox>
  );
};

/** Says that the passage a link quotes is not in the article any more, and what to do. */
export const MissingQuote = ({ link }: { readonly link: { readonly quoteMissing: boolean } }) => {
  const text = useText();
  if (!link.quoteMissing) return null;
  return (
    <WarningBox title={text('link.quoteMissing')}>
      <Typography tag="p" variant="pi" textColor="neutral800">
        {text('link.quoteMissing.action')}
      </Typography>
    </WarningBox>
  );
};
