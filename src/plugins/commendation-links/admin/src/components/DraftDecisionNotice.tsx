import { Box, Button } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { describeFailure } from '../api/failure';
import { useDraftDecision } from '../hooks/use-draft-decision';
import { useText } from '../hooks/use-text';
import { WarningBox } from './WarningBox';

/** Says that readers do not see the decision of a saved commendation, and publishes it by one press. */
export const DraftDecisionNotice = ({ documentId }: { readonly documentId: string }) => {
  const text = useText();
  const { toggleNotification } = useNotification();
  const { draft, publish, reload } = useDraftDecision(documentId);
  const [busy, setBusy] = useState(false);
  if (!draft) return null;
  const { number } = draft;

  const onPublish = async (): Promise<void> => {
    setBusy(true);
    try {
      await publish(draft);
      await reload();
      toggleNotification({ type: 'success', message: text('decision.published', { number }) });
    } catch (error) {
      toggleNotification({ type: 'danger', message: describeFailure(error, text) });
    } finally {
      setBusy(false);
    }
  };

  return (
    <WarningBox title={text('decision.hidden', { number })}>
      {draft.mayPublish && (
        <Box paddingTop={2}>
          <Button size="S" variant="secondary" loading={busy} onClick={() => void onPublish()}>
            {text('decision.publish')}
          </Button>
        </Box>
      )}
    </WarningBox>
  );
};
