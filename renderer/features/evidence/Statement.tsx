import type { ReactNode } from 'react';
import type { Observation } from '../../../shared/domain/observation.ts';
import { formatPeriod } from '../../../shared/text/format-period.ts';
import { NoteOn } from '../../parts/note/NoteOn.tsx';
import { useOwnObservations } from '../../state/layers.ts';
import { removeOwnFigure } from '../../state/own-figures.ts';
import styles from './evidence.module.css';
import { PassingButton } from './PassingButton.tsx';
import { Quote } from './Quote.tsx';
import type { Reader } from './reader.ts';
import { SourceLine } from './SourceLine.tsx';
import { sayNature, sayObservation } from './wording.ts';

interface StatementProps {
  readonly reader: Reader;
  readonly observation: Observation;
  /** Why it does not stand in the cell, and the like. */
  readonly children?: ReactNode;
}

/** One observation: what is said, of what time, what kind of statement it is, and by whom. */
export function Statement({ reader, observation, children }: StatementProps): React.JSX.Element {
  const { language, say } = reader;
  const { id, park, metric, period, periodBasis, note, source } = observation;
  const isOwn = useOwnObservations().has(observation.id);
  return (
    <article className={styles['statement']}>
      <header className={styles['statement-head']}>
        <span className={styles['statement-value']}>{sayObservation(language, observation)}</span>
        <span className={styles['statement-period']}>{formatPeriod(language, period)}</span>
        <NoteOn
          target={{ kind: 'observation', park, metric, observation: id }}
          label={say('notes.write-on-statement')}
        />
      </header>
      <div className={styles['dim']}>
        {sayNature(language, observation)}
        {periodBasis === 'inferred' && `, ${say('evidence.inferred')}`}
      </div>
      {children}
      {note !== null && (
        <p className={styles['note']} lang="en">
          <span className={styles['note-sign']} aria-hidden="true">
            †
          </span>
          {note}
        </p>
      )}
      <Quote reader={reader} observation={observation} />
      <SourceLine reader={reader} source={source} />
      {isOwn && (
        <PassingButton
          label={say('own.remove')}
          onClick={() => void removeOwnFigure(observation.id)}
        />
      )}
    </article>
  );
}
