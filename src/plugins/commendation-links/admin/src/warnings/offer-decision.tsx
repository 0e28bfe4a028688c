import { Checkbox, Flex, Typography } from '@strapi/design-system';
import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { describeFailure } from '../api/failure';
import { useDeskConfig } from '../hooks/use-desk-config';
import { useDraftDecision } from '../hooks/use-draft-decision';
import { useText } from '../hooks/use-text';

type Offer = {
  readonly number: string;
  readonly isTaken: boolean;
  readonly onChange: (isTaken: boolean) => void;
};

const Question = ({ number, isTaken, onChange }: Offer) => {
  const text = useText();
  return (
    <Flex direction="column" alignItems="flex-start" gap={3}>
      <Typography tag="p">{text('decision.ask', { number })}</Typography>
      <Checkbox checked={isTaken} onCheckedChange={(checked) => onChange(checked === true)}>
        {text('decision.both', { number })}
      </Checkbox>
    </Flex>
  );
};

/**
 * Publishing a commendation offers to publish its decision too, where that is a draft: readers would be shown the award
 * without the paper it stands on. Strapi asks by itself, but only offers to leave the decision out.
 */
export const offerDecision = (stock: DocumentActionComponent): DocumentActionComponent => {
  const Offering: DocumentActionComponent = (props) => {
    const action = stock(props);
    const text = useText();
    const { toggleNotification } = useNotification();
    const config = useDeskConfig();
    const isTarget = config !== undefined && props.model === config.target.uid;
    const { draft, publish } = useDraftDecision(isTarget && props.document ? props.documentId : undefined);
    const [isTaken, setTaken] = useState(true);
    if (!action || !isTarget || !draft?.mayPublish || action.dialog?.type !== 'dialog') return action;
    const { dialog } = action;
    return {
      ...action,
      dialog: {
        ...dialog,
        variant: 'default',
        content: <Question number={draft.number} isTaken={isTaken} onChange={setTaken} />,
        confirmLabel: text('decision.confirm'),
        onConfirm: async () => {
          try {
            if (isTaken) await publish(draft);
          } catch (error) {
            toggleNotification({ type: 'danger', message: describeFailure(error, text) });
            return;
          }
          await dialog.onConfirm?.();
        },
      },
    };
  };
  Offering.type = stock.type;
  Offering.position = stock.position;
  return Offering;
};
