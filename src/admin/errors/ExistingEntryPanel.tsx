import { Flex, LinkButton, Typography } from '@strapi/design-system';
import { ExternalLink } from '@strapi/icons';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useSyncExternalStore } from 'react';
import { useHref } from 'react-router-dom';
import { newsroomTexts } from '../content-manager/newsroom-texts';
import { interfaceLanguage } from '../language/interface-language';
import { existingEntry, type ExistingEntry } from './failed-writes';

/** Opens beside the form, which has not been saved and would be lost. */
const OpenExisting = ({ uid, documentId }: ExistingEntry) => {
  const { existsHint, openExisting } = newsroomTexts[interfaceLanguage()].forms;
  const href = useHref(`/content-manager/collection-types/${uid}/${documentId}`);
  return (
    <Flex direction="column" alignItems="flex-start" gap={2} role="status">
      <Typography tag="p" variant="pi" textColor="neutral800">
        {existsHint}
      </Typography>
      <LinkButton variant="secondary" size="S" href={href} isExternal endIcon={<ExternalLink aria-hidden />}>
        {openExisting}
      </LinkButton>
    </Flex>
  );
};

/** After a save that was refused because there is such an entry already: the way to it. */
export const ExistingEntryPanel: PanelComponent = ({ model }) => {
  const entry = useSyncExternalStore(existingEntry.subscribe, existingEntry.get);
  if (!entry || entry.uid !== model) return null;
  return {
    title: newsroomTexts[interfaceLanguage()].forms.existsTitle,
    content: <OpenExisting {...entry} />,
  };
};
