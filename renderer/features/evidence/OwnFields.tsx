import { NativeSelect, TextInput } from '@mantine/core';
import { QUALIFIERS, SCOPES, SERIES_KINDS, STATUSES } from '../../../shared/domain/vocabulary.ts';
import { wordOf } from '../../../shared/text/word-of.ts';
import { useLanguage, useSay } from '../../state/language.ts';
import { type OwnDraft, unitsOf } from './own-draft.ts';
import styles from './own-figure.module.css';

interface FieldsProps {
  readonly draft: OwnDraft;
  readonly onChange: (parts: Partial<OwnDraft>) => void;
}

/** The wording, the number, the unit and the time of a figure. */
export function ValueFields({ draft, onChange }: FieldsProps): React.JSX.Element {
  const say = useSay();
  const language = useLanguage();
  return (
    <div className={styles['row']}>
      <Word
        label={say('own.qualifier')}
        value={draft.qualifier}
        options={QUALIFIERS}
        sayWord={(word) => wordOf(language, 'qualifier', word)}
        onChange={(qualifier) => onChange({ qualifier })}
      />
      <Field
        label={say(draft.qualifier === 'range' ? 'own.value-from' : 'own.value')}
        value={draft.value}
        onChange={(value) => onChange({ value })}
      />
      {draft.qualifier === 'range' && (
        <Field
          label={say('own.value-to')}
          value={draft.valueHigh}
          onChange={(valueHigh) => onChange({ valueHigh })}
        />
      )}
      <Word
        label={say('own.unit')}
        value={draft.unit}
        options={unitsOf(draft.metric)}
        sayWord={(unit) => {
          if (unit === 'count' || unit === 'percent') return say(`own.unit-${unit}`);
          return unit === 'm2' || unit === 'ha' ? say(`unit.${unit}`) : unit;
        }}
        onChange={(unit) => onChange({ unit })}
      />
      <Field
        label={say('own.period')}
        hint={say('own.period-hint')}
        value={draft.period}
        onChange={(period) => onChange({ period })}
      />
    </div>
  );
}

/** What kind of statement it is. */
export function NatureFields({ draft, onChange }: FieldsProps): React.JSX.Element {
  const say = useSay();
  const language = useLanguage();
  return (
    <div className={styles['row']}>
      <Word
        label={say('own.status')}
        value={draft.status}
        options={STATUSES}
        sayWord={(word) => wordOf(language, 'status', word)}
        onChange={(status) => onChange({ status })}
      />
      <Word
        label={say('own.scope')}
        value={draft.scope}
        options={SCOPES}
        sayWord={(word) => wordOf(language, 'scope', word)}
        onChange={(scope) => onChange({ scope })}
      />
      <Word
        label={say('own.series-kind')}
        value={draft.seriesKind}
        options={SERIES_KINDS}
        sayWord={(word) => wordOf(language, 'series-kind', word)}
        onChange={(seriesKind) => onChange({ seriesKind })}
      />
    </div>
  );
}

/** Who says so, when, and where it can be read. */
export function SourceFields({ draft, onChange }: FieldsProps): React.JSX.Element {
  const say = useSay();
  return (
    <div className={styles['row']}>
      <Field
        label={say('own.publisher')}
        value={draft.publisher}
        onChange={(publisher) => onChange({ publisher })}
      />
      <Field
        label={say('own.published')}
        hint={say('own.published-hint')}
        value={draft.published}
        onChange={(published) => onChange({ published })}
      />
      <Field label={say('own.url')} value={draft.url} onChange={(url) => onChange({ url })} />
      <Field label={say('own.note')} value={draft.note} onChange={(note) => onChange({ note })} />
    </div>
  );
}

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Field({ label, hint, value, onChange }: FieldProps): React.JSX.Element {
  return (
    <TextInput
      label={label}
      {...(hint === undefined ? {} : { placeholder: hint })}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}

interface WordProps<Word extends string> {
  readonly label: string;
  readonly value: Word;
  readonly options: readonly Word[];
  readonly sayWord: (word: Word) => string;
  readonly onChange: (word: Word) => void;
}

function Word<Value extends string>(props: WordProps<Value>): React.JSX.Element {
  const { label, value, options, sayWord, onChange } = props;
  return (
    <NativeSelect
      label={label}
      value={value}
      data={options.map((each) => ({ value: each, label: sayWord(each) }))}
      onChange={({ currentTarget }) => {
        const chosen = options.find((each) => each === currentTarget.value);
        if (chosen !== undefined) onChange(chosen);
      }}
    />
  );
}
