import { VisuallyHidden } from '@mantine/core';
import type { ObservationId } from '../../../shared/domain/ids.ts';
import type { Observation } from '../../../shared/domain/observation.ts';
import { formatPeriodShort } from '../../../shared/text/format-period.ts';
import { nameOfPublisher } from '../../../shared/text/publisher-name.ts';
import { NoteOn } from '../../parts/note/NoteOn.tsx';
import styles from './evidence.module.css';
import type { Reader } from './reader.ts';
import { sayNature, sayObservation } from './wording.ts';

interface SeriesTableProps {
  readonly reader: Reader;
  /** The newest first. */
  readonly series: readonly Observation[];
  /** The one that stands in the cell. */
  readonly taken: ObservationId | null;
}

/** Everything that was ever stated of the cell's metric, by period. */
export function SeriesTable({ reader, series, taken }: SeriesTableProps): React.JSX.Element {
  const { say, language, dataset } = reader;
  return (
    <table className={styles['series']}>
      <thead>
        <tr>
          <th scope="col">{say('evidence.series-period')}</th>
          <th scope="col" className={styles['number']}>
            {say('evidence.series-value')}
          </th>
          <th scope="col">{say('evidence.series-what')}</th>
          <th scope="col">
            <VisuallyHidden>{say('panel.notes')}</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody>
        {series.map((each) => (
          <tr
            key={each.id}
            className={each.id === taken ? styles['taken'] : undefined}
            title={nameOfPublisher(language, dataset.sourceById.get(each.source)?.publisher ?? '')}
          >
            <td>{formatPeriodShort(language, each.period)}</td>
            <td className={styles['number']}>{sayObservation(language, each)}</td>
            <td className={styles['dim']}>
              {each.id === taken && <strong>{`${say('evidence.series-taken')}: `}</strong>}
              {sayNature(language, each)}
            </td>
            <td>
              <NoteOn
                target={{
                  kind: 'point',
                  park: each.park,
                  metric: each.metric,
                  period: each.period.text,
                }}
                label={say('notes.write-on-point')}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
