import { Flex } from '@strapi/design-system';
import type {
  DocumentActionComponent,
  DocumentActionDescription,
} from '@strapi/content-manager/strapi-admin';
import type { SyntheticEvent } from 'react';
import { useDeskApi } from '../api/use-desk-api';
import { useContentLocale } from '../hooks/use-content-locale';
import { type Text, useText } from '../hooks/use-text';
import { harmOf } from './harm-of';
import { type Harm, type Subject, UsageWarning } from './UsageWarning';
import { useSubject } from './use-subject';

type Dialog = NonNullable<DocumentActionDescription['dialog']>;
type Api = ReturnType<typeof useDeskApi>;

/** The dialog the action has already, with the names above what it says. */
const withWarning = (dialog: Dialog, subject: Subject, harm: Harm): Dialog => {
  const warning = <UsageWarning subject={subject} harm={harm} />;
  if (dialog.type === 'dialog') {
    return {
      ...dialog,
      content: (
        <Flex direction="column" alignItems="stretch" gap={4} width="100%">
          {warning}
          {dialog.content}
        </Flex>
      ),
    };
  }
  if (dialog.type !== 'modal' || typeof dialog.content === 'function') return dialog;
  return {
    ...dialog,
    content: (
      <Flex direction="column" alignItems="stretch" gap={4}>
        {warning}
        {dialog.content}
      </Flex>
    ),
  };
};

type Guarding = { readonly subject: Subject; readonly harm: Harm; readonly api: Api; readonly text: Text };

/** An action that asks nothing by itself (unpublish) asks when something links to the entry. */
const withQuestion = (
  action: DocumentActionDescription,
  { subject, harm, api, text }: Guarding,
): DocumentActionDescription => {
  const { onClick } = action;
  let clicked: SyntheticEvent | undefined;
  return {
    ...action,
    onClick: async (event) => {
      clicked = event;
      // A failed look-up opens the dialog, which says so and leaves the choice.
      const usage = await api.usage(subject.uid, subject.documentIds, subject.locale).catch(() => undefined);
      if (usage?.length !== 0) return false;
      await onClick?.(event);
      return true;
    },
    dialog: {
      type: 'dialog',
      title: text('warning.unpublish.title'),
      content: <UsageWarning subject={subject} harm={harm} />,
      onConfirm: async () => {
        if (clicked) await onClick?.(clicked);
      },
    },
  };
};

/**
 * Wraps an action of the content manager so that it names what links to the entry before it deletes or
 * unpublishes it. What the action does, and who may do it, stays its own affair.
 */
export const guardDocumentAction = (stock: DocumentActionComponent): DocumentActionComponent => {
  const Guarded: DocumentActionComponent = (props) => {
    const action = stock(props);
    const api = useDeskApi();
    const text = useText();
    const locale = useContentLocale();
    const subject = useSubject(props.model, props.documentId ? [props.documentId] : [], locale);
    const harm = action ? harmOf(stock.type, action) : undefined;
    if (!action || !subject || !harm) return action;
    return action.dialog
      ? { ...action, dialog: withWarning(action.dialog, subject, harm) }
      : withQuestion(action, { subject, harm, api, text });
  };
  Guarded.type = stock.type;
  Guarded.position = stock.position;
  return Guarded;
};
