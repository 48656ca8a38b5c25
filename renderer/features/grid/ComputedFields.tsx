import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { METRIC_IDS, metricOf } from '../../../shared/domain/metric.ts';
import { PER_UNITS, SHARE_TOTALS } from '../../../shared/table/computed-column.ts';
import { wordOf } from '../../../shared/text/word-of.ts';
import { useLanguage, useSay } from '../../state/language.ts';
import { COMPUTED_KINDS, type ComputedDraft, type DraftErrors } from './computed-draft.ts';
import classes from './computed.module.css';

interface FieldsProps {
  readonly draft: ComputedDraft;
  readonly errors: DraftErrors;
  readonly onChange: (parts: Partial<ComputedDraft>) => void;
}

/** What is to be computed, and what that needs to know. */
export function ComputedFields({ draft, errors, onChange }: FieldsProps): React.JSX.Element {
  const say = useSay();
  return (
    <>
      <Choice
        isFirst
        label={say('computed.what')}
        value={draft.kind}
        options={COMPUTED_KINDS.map((value) => ({ value, label: say(`computed.what-${value}`) }))}
        onChange={(kind) => onChange({ kind })}
      />
      {draft.kind === 'formula' ? (
        <FormulaFields draft={draft} errors={errors} onChange={onChange} />
      ) : (
        <FormFields draft={draft} errors={errors} onChange={onChange} />
      )}
    </>
  );
}

function FormulaFields({ draft, errors, onChange }: FieldsProps): React.JSX.Element {
  const say = useSay();
  return (
    <>
      <TextInput
        label={say('computed.name')}
        error={errors.name}
        value={draft.name}
        onChange={({ currentTarget: { value } }) => onChange({ name: value })}
      />
      <Textarea
        label={say('computed.formula')}
        description={say('computed.formula-hint')}
        error={errors.formula}
        rows={3}
        spellCheck={false}
        value={draft.formula}
        onChange={({ currentTarget: { value } }) => onChange({ formula: value })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          event.currentTarget.form?.requestSubmit();
        }}
      />
    </>
  );
}

function FormFields({ draft, errors, onChange }: FieldsProps): React.JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const { kind } = draft;
  // A ratio has no total, and is per something already.
  const metrics = METRIC_IDS.filter((id) => {
    const metric = metricOf(id);
    if (kind === 'share') return metric.kind === 'observed' && metric.additive;
    return kind !== 'per' || metric.kind === 'observed';
  });
  return (
    <>
      <Choice
        label={say('computed.metric')}
        value={draft.metric}
        options={metrics.map((value) => ({ value, label: wordOf(language, 'metric', value) }))}
        onChange={(metric) => onChange({ metric })}
      />
      {kind === 'per' && (
        <Choice
          label={say('computed.per')}
          value={draft.unit}
          options={PER_UNITS.map((value) => ({ value, label: wordOf(language, 'per', value) }))}
          onChange={(unit) => onChange({ unit })}
        />
      )}
      {kind === 'share' && (
        <Choice
          label={say('computed.total')}
          value={draft.total}
          options={SHARE_TOTALS.map((value) => ({ value, label: say(`computed.total-${value}`) }))}
          onChange={(total) => onChange({ total })}
        />
      )}
      {kind !== 'per' && kind !== 'share' && (
        <TextInput
          label={say('computed.year')}
          description={say('computed.base-hint')}
          error={errors.year}
          inputMode="numeric"
          value={draft.year}
          onChange={({ currentTarget: { value } }) => onChange({ year: value })}
        />
      )}
    </>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
  /** Whether the keyboard begins here. */
  readonly isFirst?: boolean;
}

function Choice<Value extends string>(props: ChoiceProps<Value>): React.JSX.Element {
  const { label, value, options, onChange, isFirst = false } = props;
  return (
    <NativeSelect
      {...(isFirst ? { 'data-autofocus': true } : {})}
      className={classes['field'] ?? ''}
      label={label}
      value={value}
      data={[...options]}
      onChange={({ currentTarget }) => {
        const chosen = options.find((each) => each.value === currentTarget.value);
        if (chosen !== undefined) onChange(chosen.value);
      }}
    />
  );
}
