import { Box, Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import type { DeskLink } from '../../../shared/desk-contracts';
import { useText } from '../hooks/use-text';

/** Says where the counts claimed differ from the counts recorded, with both numbers, not by colour alone. */
export const Disagreement = ({ link }: { readonly link: Pick<DeskLink, 'scope' | 'disagreements'> }) => {
  const text = useText();
  if (link.disagreements.length === 0) return null;
  const key = link.scope === 'subset' ? 'link.exceeds' : 'link.disagreement';
  return (
    <Box background="warning100" borderColor="warning200" hasRadius padding={2} width="100%">
      <Flex gap={2} alignItems="flex-start">
        <Box paddingTop="2px">
          <WarningCircle width="16px" height="16px" fill="warning600" aria-hidden />
        </Box>
        <div>
          <Typography tag="p" variant="pi" fontWeight="bold" textColor="neutral800">
            {text('link.disagrees')}
          </Typography>
          {link.disagreements.map(({ key: kind, claimed, recorded }) => (
            <Typography key={kind} tag="p" variant="pi" textColor="neutral800">
              {text(key, { claimed: text(`count.${kind}`, { count: claimed }), recorded })}
            </Typography>
          ))}
        </div>
      </Flex>
    </Box>
  );
};
