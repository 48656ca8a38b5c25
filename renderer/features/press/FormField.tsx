import { NativeSelect, TextInput } from '@mantine/core';
import { OBSERVED_METRIC_IDS } from '../../../shared/domain/metric.ts';
import {
  CURRENCIES,
  PHYSICAL_UNITS,
  QUALIFIERS,
  SCOPES,
  SERIES_KINDS,
  STATUSES,
} from '../../../shared/domain/vocabulary.ts';
import { useLanguage, useSay } from '../../state/language.ts';
import type { FieldName } from './fields.ts';
import classes from './press.module.css';
import { sayWord } from './words.ts';

/** Members of the vocabulary of a field, and where their words stand; none where it is typed. */
const CHOICES: Readonly<
  Partial<Record<FieldName, { readonly words: readonly string[]; readonly vocabulary: string }>>
> = {
  metric: { words: OBSERVED_METRIC_IDS, vocabulary: 'metric' },
  qualifier: { words: QUALIFIERS, vocabulary: 'qualifier' },
  unit: { words: ['', ...PHYSICAL_UNITS, ...CURRENCIES], vocabulary: 'unit' },
  status: { words: STATUSES, vocabulary: 'status' },
  seriesKind: { words: SERIES_KINDS, vocabulary: 'series-kind' },
  scope: { words: SCOPES, vocabulary: 'scope' },
};

interface FormFieldProps {
  readonly name: FieldName;
  readonly value: string;
  /** What is wrong with it; null where nothing is. */
  readonly error: string | null;
  readonly onChange: (name: FieldName, value: string) => void;
}

/** One field of a proposal: chosen from its vocabulary, or typed. */
export function FormField({ name, value, error, onChange }: FormFieldProps): React.JSX.Element {
  const say = useSay();
  const label = say(`press.field.${name}`);
  const choice = CHOICES[name];
  if (choice !== undefined) {
    return (
      <Choice
        {...choice}
        label={label}
        value={value}
        error={error}
        onChange={(next) => onChange(name, next)}
      />
    );
  }
  return (
    <TextInput
      size="xs"
      className={classes['formField'] ?? ''}
      label={label}
      {...(name === 'period' ? { placeholder: '2025-10', title: say('press.period-hint') } : {})}
      value={value}
      error={error}
      onChange={({ currentTarget }) => onChange(name, currentTarget.value.trim())}
    />
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly words: readonly string[];
  readonly vocabulary: string;
  readonly error: string | null;
  readonly onChange: (value: string) => void;
}

/** A choice among the members of a vocabulary. */
export function Choice(props: ChoiceProps): React.JSX.Element {
  const { label, value, words, vocabulary, error, onChange } = props;
  const language = useLanguage();
  const say = useSay();
  return (
    <NativeSelect
      size="xs"
      className={classes['formField'] ?? ''}
      label={label}
      value={value}
      error={error}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      data={words.map((word) => ({
        value: word,
        label: word === '' ? say('press.not-chosen') : sayChoice(language, vocabulary, word),
      }))}
    />
  );
}

function sayChoice(language: 'ru' | 'en', vocabulary: string, word: string): string {
  const isCurrency = CURRENCIES.some((each) => each === word);
  return sayWord(language, isCurrency ? 'currency' : vocabulary, word);
}
