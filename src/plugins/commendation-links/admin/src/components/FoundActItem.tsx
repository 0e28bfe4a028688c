import { Flex, Link as TextLink, LinkButton, Typography } from '@strapi/design-system';
import { CheckCircle, ExternalLink } from '@strapi/icons';
import { Link as RouterLink, useHref } from 'react-router-dom';
import type { FoundAct, RankedRecord, Verdict } from '../../../shared/reading-contracts';
import { useText } from '../hooks/use-text';
import { CountWarnings } from './CountWarnings';
import { countsText } from './counts-text';
import { dayText } from './day-text';
import { useEntryTitle } from './EntrySummary';
import { entryPath } from './entry-path';
import { PassageView } from './PassageView';
import { RankedRecordItem } from './RankedRecordItem';

export type ActActions = {
  /** Left out for someone who may not edit links. */
  readonly onDecide?: (record: RankedRecord, verdict: Verdict) => void;
  /** Route of a new record filled in from the act; left out for someone who may not make one. */
  readonly createPath?: (act: FoundAct) => string;
};

const Heading = ({ act }: { readonly act: FoundAct }) => {
  const text = useText();
  const award = [act.awardLabel, act.name && `“${act.name}”`, act.grade].filter(Boolean).join(' ');
  const facts = [
    act.grantor,
    countsText(act.counts, text),
    act.presentedOn && dayText(act.presentedOn),
    act.decision && text('entry.decision', { number: act.decision }),
  ].filter(Boolean);
  return (
    <>
      <Typography tag="h3" variant="omega" fontWeight="bold">
        {award}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral700">
        {facts.join(' · ')}
      </Typography>
    </>
  );
};

const Linked = ({ act }: { readonly act: FoundAct }) => {
  const text = useText();
  const titleOf = useEntryTitle();
  return (
    <>
      {act.links.map(({ linkId, entry, warnings }) => (
        <Flex key={linkId} direction="column" alignItems="flex-start" gap={1} width="100%">
          <Flex gap={2} alignItems="center">
            <CheckCircle width="16px" height="16px" fill="success600" aria-hidden />
            <Typography tag="p" variant="pi" fontWeight="bold" textColor="success700">
              {text('act.linked')}
            </Typography>
          </Flex>
          <TextLink tag={RouterLink} to={entryPath(entry)}>
            {titleOf(entry)}
          </TextLink>
          <CountWarnings warnings={warnings} />
        </Flex>
      ))}
    </>
  );
};

const CreateFromText = ({ path }: { readonly path: string }) => {
  const text = useText();
  return (
    <LinkButton
      variant="secondary"
      size="S"
      href={useHref(path)}
      isExternal
      endIcon={<ExternalLink aria-hidden />}
    >
      {text('act.create')}
    </LinkButton>
  );
};

const Unrecorded = ({ path }: { readonly path: string | undefined }) => {
  const text = useText();
  return (
    <>
      <Typography tag="p" variant="pi" fontWeight="bold" textColor="neutral800">
        {text('act.unrecorded')}
      </Typography>
      {path !== undefined && <CreateFromText path={path} />}
    </>
  );
};

/** One act that the article reports: what it says, where, and what is on record of it. */
export const FoundActItem = ({ act, onDecide, createPath }: { readonly act: FoundAct } & ActActions) => {
  const text = useText();
  const path = createPath?.(act);
  return (
    <Flex direction="column" alignItems="flex-start" gap={2} width="100%">
      <Heading act={act} />
      <PassageView quote={act.quote} passage={act.passage} />
      <CountWarnings warnings={act.warnings} />
      {act.state === 'linked' && <Linked act={act} />}
      {act.state === 'unrecorded' && <Unrecorded path={path} />}
      {act.state === 'matched' && (
        <>
          <Typography tag="p" variant="pi" fontWeight="bold" textColor="neutral800">
            {text('act.matched', { count: act.suggestions.length })}
          </Typography>
          <Flex tag="ul" direction="column" gap={2} width="100%">
            {act.suggestions.map((record) => (
              <RankedRecordItem key={record.entry.documentId} act={act} record={record} onDecide={onDecide} />
            ))}
          </Flex>
          {path !== undefined && <CreateFromText path={path} />}
        </>
      )}
    </Flex>
  );
};
