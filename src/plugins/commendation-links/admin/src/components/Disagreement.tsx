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
