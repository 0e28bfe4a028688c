import { Flex, Typography } from '@strapi/design-system';
import { type ReactNode, useId } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { useText } from '../hooks/use-text';
import { type Bar, sizeOf, type Tally } from './summary-rows';

/** Told apart without colour: what is not reported is hatched. */
const hatched = (line: string, ground: string): string =>
  `repeating-linear-gradient(45deg, ${line} 0 2px, ${ground} 2px 6px)`;

const Reported = styled.span`
  background: ${({ theme }) => theme.colors.primary600};
`;
const Unreported = styled.span`
  background: ${({ theme }) => hatched(theme.colors.warning600, theme.colors.warning100)};
  box-shadow: inset 0 0 0 1px ${({ theme }) => theme.colors.warning600};
`;

const Bars = styled.div`
  display: grid;
  grid-template-columns: minmax(0, max-content) 1fr max-content;
  align-items: center;
  gap: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[3]}`};
`;

const Track = styled.div`
  display: flex;
  height: 1.6rem;

  span {
    display: block;
    border-radius: 2px;
  }
`;

const Key = styled.span`
  display: inline-flex;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[2]};

  span:first-child {
    width: 1.6rem;
    height: 1.2rem;
    border-radius: 2px;
  }
`;

const percent = (part: number, whole: number): string => `${whole === 0 ? 0 : (part / whole) * 100}%`;

const Legend = () => {
  const text = useText();
  return (
    <Flex gap={5} wrap="wrap">
      <Key>
        <Reported />
        <Typography tag="span" variant="pi">
          {text('coverage.summary.reported')}
        </Typography>
      </Key>
      <Key>
        <Unreported />
        <Typography tag="span" variant="pi">
          {text('coverage.summary.unreported')}
        </Typography>
      </Key>
    </Flex>
  );
};

export const useFigures = (): ((tally: Tally) => string) => {
  const text = useText();
  const { formatNumber } = useIntl();
  return (tally) =>
    text('coverage.summary.figures', {
      reported: formatNumber(tally.reported),
      total: formatNumber(sizeOf(tally)),
    });
};

const BarRow = ({
  bar,
  label,
  longest,
}: {
  readonly bar: Bar;
  readonly label: string;
  readonly longest: number;
}) => {
  const figures = useFigures();
  return (
    <>
      <Typography variant="pi" fontWeight="semiBold" textAlign="right" tag="p">
        {label}
      </Typography>
      <Track>
        <Reported style={{ width: percent(bar.reported, longest) }} />
        <Unreported style={{ width: percent(bar.unreported, longest) }} />
      </Track>
      <Typography variant="pi" textColor="neutral700">
        {figures(bar)}
      </Typography>
    </>
  );
};

/** Bars beside each other on one scale. To those who do not see it, it is one picture; the table below says it all. */
export const SummaryChart = ({
  title,
  action,
  bars,
  labelOf,
}: {
  readonly title: string;
  readonly action: ReactNode;
  readonly bars: readonly Bar[];
  readonly labelOf: (bar: Bar) => string;
}) => {
  const text = useText();
  const titleId = useId();
  const longest = Math.max(1, ...bars.map(sizeOf));
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex justifyContent="space-between" gap={4} wrap="wrap">
        <Typography tag="h3" variant="delta" id={titleId}>
          {title}
        </Typography>
        {action}
      </Flex>
      <Legend />
      <div role="img" aria-labelledby={titleId} aria-description={text('coverage.summary.seeTable')}>
        <Bars>
          {bars.map((bar) => (
            <BarRow key={labelOf(bar)} bar={bar} label={labelOf(bar)} longest={longest} />
          ))}
        </Bars>
      </div>
    </Flex>
  );
};
