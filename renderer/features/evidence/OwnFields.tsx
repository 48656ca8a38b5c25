import { QUALIFIERS, SCOPES, SERIES_KINDS, STATUSES } from '../../../shared/domain/vocabulary.ts';
import { wordOf } from '../../../shared/text/word-of.ts';
import { SourceFields } from '../../parts/source/SourceFields.tsx';
import { useLanguage, useSay } from '../../state/language.ts';
import { FieldRow } from '../../ui/FieldRow.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { WordChoice } from '../../ui/WordChoice.tsx';
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
    <FieldRow>
      <WordChoice
        label={say('own.qualifier')}
        value={draft.qualifier}
        options={QUALIFIERS}
        sayWord={(word) => wordOf(language, 'qualifier', word)}
        onChange={(qualifier) => onChange({ qualifier })}
      />
      <TextField
        isFirst
        label={say(draft.qualifier === 'range' ? 'own.value-from' : 'own.value')}
        value={draft.value}
        onChange={(value) => onChange({ value })}
      />
      {draft.qualifier === 'range' && (
        <TextField
          label={say('own.value-to')}
          value={draft.valueHigh}
          onChange={(valueHigh) => onChange({ valueHigh })}
        />
      )}
      <WordChoice
        label={say('own.unit')}
        value={draft.unit}
        options={unitsOf(draft.metric)}
        sayWord={(unit) => {
          if (unit === 'count' || unit === 'percent') return say(`own.unit-${unit}`);
          return unit === 'm2' || unit === 'ha' ? say(`unit.${unit}`) : unit;
        }}
        onChange={(unit) => onChange({ unit })}
      />
      <TextField
        label={say('own.period')}
        hint={say('own.period-hint')}
        value={draft.period}
        onChange={(period) => onChange({ period })}
      />
    </FieldRow>
  );
}

/** What kind of statement it is. */
export function NatureFields({ draft, onChange }: FieldsProps): React.JSX.Element {
  const say = useSay();
  const language = useLanguage();
  return (
    <FieldRow>
      <WordChoice
        label={say('own.status')}
        value={draft.status}
        options={STATUSES}
        sayWord={(word) => wordOf(language, 'status', word)}
        onChange={(status) => onChange({ status })}
      />
      <WordChoice
        label={say('own.scope')}
        value={draft.scope}
        options={SCOPES}
        sayWord={(word) => wordOf(language, 'scope', word)}
        onChange={(scope) => onChange({ scope })}
      />
      <WordChoice
        label={say('own.series-kind')}
        value={draft.seriesKind}
        options={SERIES_KINDS}
        sayWord={(word) => wordOf(language, 'series-kind', word)}
        onChange={(seriesKind) => onChange({ seriesKind })}
      />
    </FieldRow>
  );
}

/** Who says so, when, and where it can be read. */
export function OriginFields({ draft, onChange }: FieldsProps): React.JSX.Element {
  const say = useSay();
  return (
    <div className={styles['pairs']}>
      <SourceFields source={draft} onChange={onChange} />
      <TextField
        label={say('own.note')}
        value={draft.note}
        onChange={(note) => onChange({ note })}
      />
    </div>
  );
}
