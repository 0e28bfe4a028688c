import { Box, Checkbox, Flex, Link, Typography } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { fieldLabelId } from '../translations/newsroom-messages';
import { type Usage, useUsage } from './use-usage';

/** What the deletion is to say of the entries that use the deleted ones; nothing while none is known. */
export type Answer = 'keep' | 'delete' | undefined;

const entryAddress = (uid: string, { documentId, locale }: Usage['entries'][number]): string => {
  const query = locale === null ? '' : `?plugins[i18n][locale]=${encodeURIComponent(locale)}`;
  return `/content-manager/collection-types/${uid}/${documentId}${query}`;
};

const OfRelation = ({ usage }: { readonly usage: Usage }) => {
  const { formatMessage } = useIntl();
  const { uid, displayName, field, count, published, entries } = usage;
  const type = formatMessage({ id: displayName, defaultMessage: displayName });
  const label = formatMessage({ id: fieldLabelId(uid, field), defaultMessage: field });
  return (
    <Box paddingTop={2}>
      <Typography tag="p" fontWeight="semiBold">
        {formatMessage({ id: 'newsroom.deletion.relation' }, { type, label, count, published })}
      </Typography>
      <Box tag="ul" paddingLeft={5} style={{ listStyle: 'disc' }}>
        {entries.map((entry) => (
          <li key={entry.documentId}>
            <Link tag={NavLink} to={entryAddress(uid, entry)}>
              {entry.title ?? formatMessage({ id: 'newsroom.deletion.untitled' })}
            </Link>
          </li>
        ))}
        {count > entries.length && (
          <li>
            <Typography>
              {formatMessage({ id: 'newsroom.deletion.more' }, { count: count - entries.length })}
            </Typography>
          </li>
        )}
      </Box>
    </Box>
  );
};

type Props = {
  readonly uid: string;
  readonly documentIds: readonly string[];
  readonly onAnswer: (answer: Answer) => void;
};

/** Names what uses the entries that are about to be deleted, and asks whether what is a part of them goes along. */
export const UsageNotice = ({ uid, documentIds, onAnswer }: Props) => {
  const { formatMessage } = useIntl();
  const usage = useUsage(uid, documentIds);
  const [withParts, setWithParts] = useState(true);
  const isUsed = typeof usage === 'object' && usage.length > 0;
  useEffect(() => {
    onAnswer(isUsed ? (withParts ? 'delete' : 'keep') : undefined);
  }, [isUsed, withParts, onAnswer]);
  if (usage === 'asking' || usage === 'failed') {
    return <Typography role="status">{formatMessage({ id: `newsroom.deletion.${usage}` })}</Typography>;
  }
  if (!isUsed) return null;
  const [parts, others] = [usage.filter(({ isPart }) => isPart), usage.filter(({ isPart }) => !isPart)];
  return (
    <Box background="warning100" borderColor="warning200" hasRadius padding={4} width="100%" role="alert">
      <Flex direction="column" alignItems="stretch" gap={3} maxHeight="40vh" overflow="auto">
        {others.length > 0 && (
          <Box>
            <Typography tag="p">{formatMessage({ id: 'newsroom.deletion.others' })}</Typography>
            {others.map((one) => (
              <OfRelation key={`${one.uid}.${one.field}`} usage={one} />
            ))}
          </Box>
        )}
        {parts.map((one) => (
          <OfRelation key={`${one.uid}.${one.field}`} usage={one} />
        ))}
        {parts.length > 0 && (
          <Checkbox checked={withParts} onCheckedChange={(checked) => setWithParts(checked === true)}>
            {formatMessage({ id: 'newsroom.deletion.with-parts' })}
          </Checkbox>
        )}
      </Flex>
    </Box>
  );
};
