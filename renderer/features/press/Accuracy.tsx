import { Modal } from '@mantine/core';
import { formatPercent } from './percent.ts';
import { useLanguage, useSay } from '../../state/language.ts';
import { useKeyboardGivenBack } from '../../ui/use-keyboard-given-back.ts';
import figures from './accuracy.json';
import classes from './press.module.css';
import { sayWord } from './words.ts';

interface Tally {
  readonly hits: number;
  readonly mentions: number;
  readonly facts: number;
}

interface AccuracyProps {
  readonly onClose: () => void;
}

/** How well the reader did on the texts that come with its tests, by field and by phenomenon. */
export function Accuracy({ onClose }: AccuracyProps): React.JSX.Element {
  const say = useSay();
  useKeyboardGivenBack();
  return (
    <Modal
      opened
      size="xl"
      onClose={onClose}
      title={say('press.accuracy')}
      closeButtonProps={{ 'aria-label': say('app.close') }}
    >
      <p>{say('press.accuracy-intro')}</p>
      <SetTable />
      <h3 className={classes['heading']}>{say('press.accuracy-fields')}</h3>
      <FieldTable />
      <h3 className={classes['heading']}>{say('press.accuracy-phenomena')}</h3>
      <PhenomenonTable />
    </Modal>
  );
}

function SetTable(): React.JSX.Element {
  const say = useSay();
  const language = useLanguage();
  return (
    <table className={classes['report']}>
      <thead>
        <tr>
          <th>{say('press.accuracy-set')}</th>
          <th>{say('press.accuracy-texts')}</th>
          <th>{say('press.accuracy-value')}</th>
          <th>{say('press.accuracy-park')}</th>
          <th>{say('press.accuracy-complete')}</th>
          <th>{say('press.accuracy-false')}</th>
        </tr>
      </thead>
      <tbody>
        {figures.sets.map((set) => (
          <tr key={set.name}>
            <td>{sayWord(language, 'press.accuracy-set', set.name)}</td>
            <td>{set.examples}</td>
            <Share tally={set.value} />
            <Share tally={set.withPark} />
            <Share tally={set.complete} />
            <td>{set.falseTexts}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function FieldTable(): React.JSX.Element {
  const say = useSay();
  const language = useLanguage();
  return (
    <table className={classes['report']}>
      <thead>
        <tr>
          <th>{say('press.accuracy-set')}</th>
          {(['park', 'qualifier', 'status', 'period', 'seriesKind', 'scope'] as const).map(
            (name) => (
              <th key={name}>{say(`press.field.${name}`)}</th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {figures.sets.map(({ name, fields, value }) => (
          <tr key={name}>
            <td>{sayWord(language, 'press.accuracy-set', name)}</td>
            {[
              fields.park,
              fields.qualifier,
              fields.status,
              fields.period,
              fields.series,
              fields.scope,
            ].map((right, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the columns never change
              <td key={at}>{formatPercent(language, right, value.hits)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PhenomenonTable(): React.JSX.Element {
  const say = useSay();
  const language = useLanguage();
  return (
    <table className={classes['report']}>
      <thead>
        <tr>
          <th>{say('press.accuracy-phenomenon')}</th>
          <th>{say('press.accuracy-set')}</th>
          <th>{say('press.accuracy-texts')}</th>
          <th>{say('press.accuracy-value')}</th>
          <th>{say('press.accuracy-complete')}</th>
          <th>{say('press.accuracy-false')}</th>
        </tr>
      </thead>
      <tbody>
        {figures.sets.flatMap((set) =>
          set.phenomena.map(({ name, examples, value, complete, falseTexts }) => (
            <tr key={`${set.name}:${name}`}>
              <td>{sayWord(language, 'press.phenomenon', name)}</td>
              <td>{sayWord(language, 'press.accuracy-set', set.name)}</td>
              <td>{examples}</td>
              <Share tally={value} />
              <Share tally={complete} />
              <td>{falseTexts}</td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}

/** Precision and recall in one cell. */
function Share({ tally }: { readonly tally: Tally }): React.JSX.Element {
  const language = useLanguage();
  const { hits, mentions, facts } = tally;
  const precision = formatPercent(language, hits, mentions);
  return <td>{`${precision} / ${formatPercent(language, hits, facts)}`}</td>;
}
