import {
  type BulkActionComponent,
  type DocumentActionComponent,
  buildValidParams,
  unstable_useDocumentActions as useDocumentActions,
} from '@strapi/content-manager/strapi-admin';
import { Flex } from '@strapi/design-system';
import { useQueryParams, useTable } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { useCallback, useRef } from 'react';
import { useNavigate } from 'react-router-dom';
import { type Answer, UsageNotice } from './UsageNotice';

const isOwn = (uid: string): boolean => uid.startsWith('api::');

const below = (notice: ReactNode, content: ReactNode) => (
  <Flex direction="column" alignItems="stretch" gap={4} width="100%">
    {content}
    {notice}
  </Flex>
);

/** The answer given in a dialog, at hand when it is confirmed. */
const useAnswer = () => {
  const answer = useRef<Answer>(undefined);
  const onAnswer = useCallback((given: Answer) => {
    answer.current = given;
  }, []);
  return { answer, onAnswer };
};

/**
 * The content manager's deletion of an entry, with what uses it named in its dialog. Where something does, the request
 * says that it is known: without that the server keeps what published entries stand on.
 */
export const nameUsers = (stock: DocumentActionComponent): DocumentActionComponent => {
  if (stock.type !== 'delete') return stock;
  const Naming: DocumentActionComponent = (props) => {
    const action = stock(props);
    const { delete: remove } = useDocumentActions();
    const navigate = useNavigate();
    const { answer, onAnswer } = useAnswer();
    const { model, collectionType, documentId } = props;
    if (action?.dialog?.type !== 'dialog' || !documentId || !isOwn(model)) return action;
    const { dialog } = action;
    return {
      ...action,
      dialog: {
        ...dialog,
        content: below(
          <UsageNotice uid={model} documentIds={[documentId]} onAnswer={onAnswer} />,
          dialog.content,
        ),
        onConfirm: async () => {
          if (!answer.current) return dialog.onConfirm?.();
          const params = { locale: '*', used: answer.current };
          const result = await remove({ model, collectionType, documentId, params });
          if (!('error' in result))
            navigate(`/content-manager/${collectionType}/${model}`, { replace: true });
        },
      },
    };
  };
  Naming.type = stock.type;
  Naming.position = stock.position;
  return Naming;
};

/** The same for the entries selected in a list. */
export const nameUsersOfMany = (stock: BulkActionComponent): BulkActionComponent => {
  if (stock.type !== 'delete') return stock;
  const Naming: BulkActionComponent = (props) => {
    const action = stock(props);
    const { deleteMany } = useDocumentActions();
    const selectRow = useTable('NameUsersOfMany', ({ selectRow: select }) => select);
    const [{ query }] = useQueryParams();
    const { answer, onAnswer } = useAnswer();
    const { model } = props;
    if (action?.dialog?.type !== 'dialog' || !isOwn(model)) return action;
    const { dialog } = action;
    const documentIds = props.documents.map(({ documentId }) => documentId);
    return {
      ...action,
      dialog: {
        ...dialog,
        content: below(
          <UsageNotice uid={model} documentIds={documentIds} onAnswer={onAnswer} />,
          dialog.content,
        ),
        onConfirm: async () => {
          if (!answer.current) return dialog.onConfirm?.();
          const params = { ...buildValidParams(query as never), used: answer.current };
          const result = await deleteMany({ model, documentIds, params });
          if (!('error' in result)) selectRow([]);
        },
      },
    };
  };
  Naming.type = stock.type;
  return Naming;
};
