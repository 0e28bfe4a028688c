import {
  Box,
  Field,
  Flex,
  Grid,
  NumberInput,
  Radio,
  SingleSelect,
  SingleSelectOption,
  TextInput,
  Textarea,
  Typography,
} from '@strapi/design-system';
import { COUNT_KEYS, LINK_KINDS, LINK_SCOPES } from '../../../shared/constants';
import type { LinkKind, LinkScope } from '../../../shared/contracts';
import { useText } from '../hooks/use-text';
import type { LinkDraft } from './link-draft';

type Props = { readonly draft: LinkDraft; readonly onChange: (draft: LinkDraft) => void };

const ScopeFields = ({ draft, onChange }: Props) => {
  const text = useText();
  return (
    <>
      <Field.Root name="commendation-link-scope">
        <Field.Label>{text('form.scope')}</Field.Label>
        <Radio.Group
          aria-label={text('form.scope')}
          value={draft.scope}
          onValueChange={(scope: string) => onChange({ ...draft, scope: scope as LinkScope })}
        >
          {LINK_SCOPES.map((scope) => (
            <Radio.Item key={scope} value={scope}>
              {text(`form.scope.${scope}`)}
            </Radio.Item>
          ))}
        </Radio.Group>
      </Field.Root>
      {draft.scope === 'subset' && (
        <Field.Root name="commendation-link-subset" required hint={text('form.subsetLabel.hint')}>
          <Field.Label>{text('form.subsetLabel')}</Field.Label>
          <TextInput
            value={draft.subsetLabel}
            maxLength={255}
            onChange={(event) => onChange({ ...draft, subsetLabel: event.target.value })}
          />
          <Field.Hint />
        </Field.Root>
      )}
    </>
  );
};

const CountFields = ({ draft, onChange }: Props) => {
  const text = useText();
  return (
    <Box tag="fieldset" padding={0} borderWidth="0">
      <Typography tag="legend" variant="pi" fontWeight="bold">
        {text('form.counts')}
      </Typography>
      <Box paddingTop={1} paddingBottom={2}>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {text('form.counts.hint')}
        </Typography>
      </Box>
      <Grid.Root gap={3}>
        {COUNT_KEYS.map((key) => (
          <Grid.Item key={key} col={4} xs={6} direction="column" alignItems="stretch">
            <Field.Root name={`commendation-link-${key}`}>
              <Field.Label>{text(`form.count.${key}`)}</Field.Label>
              <NumberInput
                value={draft.reported[key]}
                onValueChange={(count) =>
                  onChange({ ...draft, reported: { ...draft.reported, [key]: count } })
                }
              />
            </Field.Root>
          </Grid.Item>
        ))}
      </Grid.Root>
    </Box>
  );
};

/** Everything of a link that people write. */
export const LinkFields = ({ draft, onChange }: Props) => {
  const text = useText();
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <ScopeFields draft={draft} onChange={onChange} />
      <CountFields draft={draft} onChange={onChange} />
      <Field.Root name="commendation-link-quote" hint={text('form.quote.hint')}>
        <Field.Label>{text('form.quote')}</Field.Label>
        <Textarea
          value={draft.quote}
          maxLength={10_000}
          onChange={(event) => onChange({ ...draft, quote: event.target.value })}
        />
        <Field.Hint />
      </Field.Root>
      <Field.Root name="commendation-link-kind">
        <Field.Label>{text('form.kind')}</Field.Label>
        <SingleSelect
          value={draft.kind}
          onChange={(kind) => onChange({ ...draft, kind: String(kind) as LinkKind })}
        >
          {LINK_KINDS.map((kind) => (
            <SingleSelectOption key={kind} value={kind}>
              {text(`kind.${kind}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    </Flex>
  );
};
