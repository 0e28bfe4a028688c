import { Flex } from '@strapi/design-system';
import type { BulkActionComponent } from '@strapi/content-manager/strapi-admin';
import { useContentLocale } from '../hooks/use-content-locale';
import { harmOf } from './harm-of';
import { UsageWarning } from './UsageWarning';
import { useSubject } from './use-subject';

/** The same for the entries selected in a list: the names stand above what the stock dialog says. */
export const guardBulkAction = (stock: BulkActionComponent): BulkActionComponent => {
  const Guarded: BulkActionComponent = (props) => {
    const action = stock(props);
    const locale = useContentLocale();
    const subject = useSubject(
      props.model,
      props.documents.map(({ documentId }) => documentId),
      locale,
    );
    const harm = stock.type && action ? harmOf(stock.type, action) : undefined;
    if (!action || !subject || !harm || action.dialog?.type !== 'dialog') return action;
    return {
      ...action,
      dialog: {
        ...action.dialog,
        content: (
          <Flex direction="column" alignItems="stretch" gap={4} width="100%">
            <UsageWarning subject={subject} harm={harm} />
            {action.dialog.content}
          </Flex>
        ),
      },
    };
  };
  Guarded.type = stock.type;
  return Guarded;
};
