import type { MentionField } from '../../../shared/extract/mention.ts';
import { useLanguage, useSay } from '../../state/language.ts';
import { useDataset } from '../../state/store.ts';
import type { Proposal } from './article.ts';
import { changedFields, type FieldName, fieldsOf, NEW_PARK } from './fields.ts';
import type { Reading } from './observe.ts';
import classes from './press.module.css';
import { sayParts, sayPeriod, sayQuantity, sayWord } from './words.ts';

/** Which certainty of the reader speaks of a field. */
const CERTAINTY_OF: Readonly<Record<FieldName, MentionField>> = {
  park: 'park',
  metric: 'metric',
  qualifier: 'qualifier',
  value: 'value',
  valueHigh: 'value',
  unit: 'unit',
  period: 'timePeriod',
  status: 'obsStatus',
  seriesKind: 'seriesKind',
  scope: 'scope',
};

interface ProposalFieldsProps {
  readonly proposal: Proposal;
  readonly reading: Reading;
}

/** What a proposal states, field by field; what was worked out and what is missing show as such. */
export function ProposalFields({ proposal, reading }: ProposalFieldsProps): React.JSX.Element {
  const language = useLanguage();
  const { fields } = proposal;
  const value =
    reading.kind === 'whole'
      ? sayQuantity(language, reading.observation)
      : sayParts(language, fields);
  return (
    <dl className={classes['fields']}>
      <Field proposal={proposal} name="metric" text={sayWord(language, 'metric', fields.metric)} />
      <Field proposal={proposal} name="value" text={value} isStrong />
      <Field proposal={proposal} name="park" text={useParkName(proposal)} />
      <Field proposal={proposal} name="period" text={sayPeriod(language, fields.period)} />
      <Field proposal={proposal} name="status" text={sayWord(language, 'status', fields.status)} />
      <Field
        proposal={proposal}
        name="seriesKind"
        text={sayWord(language, 'series-kind', fields.seriesKind)}
      />
      {fields.scope !== 'total' && (
        <Field proposal={proposal} name="scope" text={sayWord(language, 'scope', fields.scope)} />
      )}
      {fields.unit === '' && <Field proposal={proposal} name="unit" text="" />}
    </dl>
  );
}

interface FieldProps {
  readonly proposal: Proposal;
  readonly name: FieldName;
  readonly text: string;
  readonly isStrong?: boolean;
}

function Field({ proposal, name, text, isStrong = false }: FieldProps): React.JSX.Element {
  const say = useSay();
  const isChanged = changedFields(fieldsOf(proposal.mention), proposal.fields).includes(name);
  const read = text === '' ? 'missing' : proposal.mention.certainty[CERTAINTY_OF[name]];
  const sign = isChanged ? say('press.set-by-user') : say(`extract.certainty.${read}`);
  return (
    <div className={classes['field']}>
      <dt>{say(`press.field.${name}`)}</dt>
      <dd data-certainty={isChanged ? 'certain' : read} data-strong={isStrong || undefined}>
        {text}
        {(isChanged || read !== 'certain') && <small> {sign}</small>}
      </dd>
    </div>
  );
}

/** The park as the list names it, or as the text does; what the name may mean where that is open. */
function useParkName({ fields, mention }: Proposal): string {
  const say = useSay();
  const language = useLanguage();
  const { parkById } = useDataset();
  const named = (id: string): string =>
    [...parkById.values()].find((park) => park.id === id)?.name[language] ?? id;
  if (fields.park === NEW_PARK) {
    return say('press.new-park', { name: mention.proposed?.name ?? '' });
  }
  return fields.park === '' ? '' : named(fields.park);
}
