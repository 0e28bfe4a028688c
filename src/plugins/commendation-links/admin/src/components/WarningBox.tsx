import { Box, Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import type { ReactNode } from 'react';

/** Something to look at, said in words under a heading and not by colour alone. */
export const WarningBox = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <Box background="warning100" borderColor="warning200" hasRadius padding={2} width="100%">
    <Flex gap={2} alignItems="flex-start">
      <Box paddingTop="2px">
        <WarningCircle width="16px" height="16px" fill="warning600" aria-hidden />
      </Box>
      <div>
        <Typography tag="p" variant="pi" fontWeight="bold" textColor="neutral800">
          {title}
        </Typography>
        {children}
      </div>
    </Flex>
  </Box>
);
