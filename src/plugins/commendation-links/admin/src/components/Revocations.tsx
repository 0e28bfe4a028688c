import { Flex, Typography } from '@strapi/design-system';
import type { FoundRevocation } from '../../../shared/reading-contracts';
import { useText } from '../hooks/use-text';
import { countsText } from './counts-text';
import { PassageView } from './PassageView';

/** Awards that the article reports as taken back: no suggestion comes of them, staff see to the records. */
export const Revocations = ({ revocations }: { readonly revocations: readonly FoundRevocation[] }) => {
  const text = useText();
  return (
    <>
      {revocations.map((revocation) => {
        const { awardLabel, grantor, counts, decision, quote, passage } = revocation;
        const facts = [
          grantor,
          countsText(counts, text),
          decision && text('entry.decision', { number: decision }),
        ].filter(Boolean);
        return (
          <Flex
            key={`${passage.field} ${passage.block ?? ''} ${passage.from}`}
            direction="column"
            alignItems="flex-start"
            gap={2}
            width="100%"
          >
            <Typography tag="h3" variant="omega" fontWeight="bold">
              {text('revocation.title', { award: awardLabel })}
            </Typography>
            {facts.length > 0 && (
              <Typography tag="p" variant="pi" textColor="neutral700">
                {facts.join(' · ')}
              </Typography>
            )}
            <PassageView quote={quote} passage={passage} />
            <Typography tag="p" variant="pi" textColor="neutral700">
              {text('revocation.advice')}
            </Typography>
          </Flex>
        );
      })}
    </>
  );
};
