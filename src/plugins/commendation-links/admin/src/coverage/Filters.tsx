import {
  Button,
  Combobox,
  ComboboxOption,
  Field,
  Flex,
  Grid,
  SingleSelect,
  SingleSelectOption,
  TextInput,
} from '@strapi/design-system';
import { Cross, Search } from '@strapi/icons';
import { useCallback, useEffect, useState } from 'react';
import { useDebounce } from '@strapi/strapi/admin';
import {
  COVERAGE_FILTERS,
  type CoverageOptions,
  type CoverageView,
  type Labelled,
  NONE,
} from '../../../shared/coverage-contracts';
import { useLanguageName } from '../hooks/use-language-name';
import { useRequest } from '../hooks/use-request';
import { useText } from '../hooks/use-text';
import type { FilterName } from './coverage-query';
import { useCoverageApi } from './use-coverage-api';
import type { CoverageQuery } from './use-coverage-query';

/** Long enough to finish a word, short enough not to wait for. */
const TYPING_PAUSE_MS = 300;

type Option = { readonly value: string; readonly label: string };

/** A list of articles has no decision or grantor to search by. */
const asksOfActs = (view: CoverageView): boolean => COVERAGE_FILTERS[view].includes('grantor');

const TextFilter = ({ query }: { readonly query: CoverageQuery }) => {
  const text = useText();
  const asked = query.filters.text ?? '';
  const [typed, setTyped] = useState(asked);
  const settled = useDebounce(typed, TYPING_PAUSE_MS);
  // What was typed counts once it settles; the address may change by itself, when filters are cleared or gone back.
  useEffect(() => {
    if (settled.trim() !== asked) query.typeText(settled.trim());
  }, [settled]);
  useEffect(() => {
    setTyped((now) => (now.trim() === asked ? now : asked));
  }, [asked]);
  return (
    <Field.Root name="text">
      <Field.Label>
        {text(asksOfActs(query.view) ? 'coverage.filter.text' : 'coverage.filter.articleText')}
      </Field.Label>
      <TextInput
        type="search"
        autoComplete="off"
        startAction={<Search aria-hidden />}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </Field.Root>
  );
};

type Choice = {
  readonly name: FilterName;
  readonly query: CoverageQuery;
  readonly options: readonly Option[];
};

const SelectFilter = ({ name, query, options }: Choice) => {
  const text = useText();
  return (
    <Field.Root name={name}>
      <Field.Label>{text(`coverage.filter.${name}`)}</Field.Label>
      <SingleSelect
        placeholder={text('coverage.filter.all')}
        value={query.filters[name] ?? null}
        onChange={(value) => query.setFilter({ [name]: String(value) })}
        onClear={() => query.setFilter({ [name]: undefined })}
        clearLabel={text('coverage.filter.clearOne', { name: text(`coverage.filter.${name}`) })}
      >
        {options.map(({ value, label }) => (
          <SingleSelectOption key={value} value={value}>
            {label}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
};

/** For choices too many to look through: typing narrows them. */
const TypedFilter = ({ name, query, options }: Choice) => {
  const text = useText();
  return (
    <Field.Root name={name}>
      <Field.Label>{text(`coverage.filter.${name}`)}</Field.Label>
      <Combobox
        placeholder={text('coverage.filter.all')}
        value={query.filters[name] ?? ''}
        onChange={(value) => query.setFilter({ [name]: value })}
        onClear={() => query.setFilter({ [name]: undefined })}
        clearLabel={text('coverage.filter.clearOne', { name: text(`coverage.filter.${name}`) })}
        noOptionsMessage={() => text('coverage.filter.noMatch')}
      >
        {options.map(({ value, label }) => (
          <ComboboxOption key={value} value={value}>
            {label}
          </ComboboxOption>
        ))}
      </Combobox>
    </Field.Root>
  );
};

const NO_OPTIONS: CoverageOptions = { years: [], awardTypes: [], grantors: [], locales: [] };

/** Narrows every view; what it asks stands in the address. */
export const Filters = ({ query }: { readonly query: CoverageQuery }) => {
  const text = useText();
  const languageName = useLanguageName();
  const api = useCoverageApi();
  const { locale } = query.filters;
  const fits = (name: FilterName): boolean => COVERAGE_FILTERS[query.view].includes(name);
  const ask = useCallback(() => api.options(locale), [api, locale]);
  const { request } = useRequest(ask);
  const { years, awardTypes, grantors, locales } = request.data ?? NO_OPTIONS;
  const named = (choices: readonly Labelled[]): readonly Option[] =>
    choices.map(({ documentId, name }) => ({ value: documentId, label: name ?? text('entry.untitled') }));
  const choices: Readonly<Record<'year' | 'awardType' | 'grantor' | 'locale', readonly Option[]>> = {
    year: [
      ...years.map((year) => ({ value: String(year), label: String(year) })),
      { value: NONE, label: text('coverage.filter.noYear') },
    ],
    awardType: named(awardTypes),
    grantor: named(grantors),
    locale: locales.map((code) => ({ value: code, label: languageName(code) })),
  };
  return (
    <Flex
      tag="search"
      direction="column"
      alignItems="stretch"
      gap={3}
      padding={4}
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      aria-label={text('coverage.filters')}
    >
      <Grid.Root gap={4}>
        <Grid.Item col={4} s={12} direction="column" alignItems="stretch">
          <TextFilter query={query} />
        </Grid.Item>
        <Grid.Item col={2} s={6} direction="column" alignItems="stretch">
          <SelectFilter name="year" query={query} options={choices.year} />
        </Grid.Item>
        {fits('awardType') && (
          <Grid.Item col={2} s={6} direction="column" alignItems="stretch">
            <SelectFilter name="awardType" query={query} options={choices.awardType} />
          </Grid.Item>
        )}
        {fits('grantor') && (
          <Grid.Item col={2} s={6} direction="column" alignItems="stretch">
            <TypedFilter name="grantor" query={query} options={choices.grantor} />
          </Grid.Item>
        )}
        {locales.length > 1 && (
          <Grid.Item col={2} s={6} direction="column" alignItems="stretch">
            <SelectFilter name="locale" query={query} options={choices.locale} />
          </Grid.Item>
        )}
      </Grid.Root>
      {Object.keys(query.filters).length > 0 && (
        <Flex>
          <Button variant="tertiary" size="S" startIcon={<Cross />} onClick={query.clearFilters}>
            {text('coverage.filter.clear')}
          </Button>
        </Flex>
      )}
    </Flex>
  );
};
