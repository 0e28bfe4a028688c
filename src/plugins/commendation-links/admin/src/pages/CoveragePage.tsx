import { Box, Flex, Main, Tabs, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { styled } from 'styled-components';
import { COVERAGE_VIEWS } from '../../../shared/coverage-contracts';
import { ReadAllButton } from '../components/ReadAllButton';
import { READ_COVERAGE } from '../coverage/coverage-path';
import { isListView } from '../coverage/coverage-query';
import { ExportButton } from '../coverage/ExportButton';
import { Filters } from '../coverage/Filters';
import { ListView } from '../coverage/ListView';
import { Summary } from '../coverage/Summary';
import { useCoverageQuery } from '../coverage/use-coverage-query';
import { useTabName } from '../coverage/use-tab-name';
import { useText } from '../hooks/use-text';

/** As many tabs as fit stand in one row, and the others below them. */
const TabList = styled(Tabs.List)`
  display: flex;
  flex-wrap: wrap;
`;

/** Tables and chart are white cards of their own on the ground of the page. */
const View = styled(Tabs.Content)`
  background: transparent;
`;

const Content = () => {
  const text = useText();
  const query = useCoverageQuery();
  const tabName = useTabName(query);
  return (
    <Main>
      <Page.Title>{text('coverage.title')}</Page.Title>
      <Layouts.Header
        title={text('coverage.title')}
        subtitle={text('coverage.subtitle')}
        primaryAction={<ExportButton query={query} />}
      />
      <Layouts.Content>
        <Tabs.Root value={query.view} onValueChange={query.showView}>
          <TabList aria-label={text('coverage.views')}>
            {COVERAGE_VIEWS.map((view) => (
              <Tabs.Trigger key={view} value={view}>
                {tabName(view)}
              </Tabs.Trigger>
            ))}
          </TabList>
          <Box paddingTop={4} paddingBottom={4}>
            <Filters query={query} />
          </Box>
          {COVERAGE_VIEWS.map((view) => (
            <View key={view} value={view}>
              <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
                <Typography tag="p" textColor="neutral700">
                  {text(`coverage.view.${view}.hint`)}
                </Typography>
                {view === 'unlinked-articles' && <ReadAllButton />}
                {isListView(view) ? <ListView view={view} query={query} /> : <Summary query={query} />}
              </Flex>
            </View>
          ))}
        </Tabs.Root>
      </Layouts.Content>
    </Main>
  );
};

/** What is reported and what is not: for those whose role may see it. */
export const CoveragePage = () => (
  <Page.Protect permissions={READ_COVERAGE}>
    <Content />
  </Page.Protect>
);
