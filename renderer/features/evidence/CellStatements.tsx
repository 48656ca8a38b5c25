import { useMemo } from 'react';
import { metricOf } from '../../../shared/domain/metric.ts';
import type { Figure } from '../../../shared/domain/figure.ts';
import { wordOf } from '../../../shared/text/word-of.ts';
import { forgetPreference } from '../../state/own-figures.ts';
import styles from './evidence.module.css';
import { OwnFigure } from './OwnFigure.tsx';
import { PassingButton } from './PassingButton.tsx';
import type { Reader } from './reader.ts';
import { Rivals } from './Rivals.tsx';
import { Section } from './Section.tsx';
import { SeriesChart } from './SeriesChart.tsx';
import { SeriesTable } from './SeriesTable.tsx';
import { SourceLine } from './SourceLine.tsx';
import { Statement } from './Statement.tsx';
import { gatherStatements, type Statements } from './statements.ts';

interface CellStatementsProps {
  readonly reader: Reader;
  readonly figure: Figure;
}

/** The observations of one observed cell: the one taken and why, its rivals, all over time. */
export function CellStatements({ reader, figure }: CellStatementsProps): React.JSX.Element {
  const { dataset, say } = reader;
  const statements = useMemo(() => gatherStatements(dataset, figure), [dataset, figure]);
  const { chosen, same, rivals, series } = statements;
  const metric = metricOf(figure.metric);
  return (
    <>
      {chosen !== null && (
        <Section title={say(figure.kind === 'hole' ? 'evidence.claims' : 'evidence.chosen')}>
          <Statement reader={reader} observation={chosen} />
          <p className={styles['reason']}>{sayReason(reader, figure, statements)}</p>
          {figure.choice?.decidedBy === 'preferred_by_user' && (
            <PassingButton
              label={say('own.forget-preference')}
              onClick={() => void forgetPreference(figure.park, figure.metric)}
            />
          )}
        </Section>
      )}
      {same.length > 0 && (
        <Section title={say('evidence.same', { count: same.length })}>
          {same.map(({ id, source }) => (
            <SourceLine key={id} reader={reader} source={source} />
          ))}
        </Section>
      )}
      {rivals.length > 0 && (
        <Section title={`${say('evidence.rivals')} (${rivals.length})`}>
          <Rivals key={`${figure.park}:${figure.metric}`} reader={reader} rivals={rivals} />
        </Section>
      )}
      <Known reader={reader} figure={figure} statements={statements} />
      {metric.kind === 'observed' && <OwnFigure hasChosen={chosen !== null} />}
      {series.length > 1 && chosen !== null && (
        <Section title={say('evidence.series')}>
          <SeriesChart reader={reader} series={series} taken={chosen} />
          <SeriesTable reader={reader} series={series} taken={chosen.id} />
        </Section>
      )}
    </>
  );
}

interface KnownProps extends CellStatementsProps {
  readonly statements: Statements;
}

/** What is known instead, where nothing stands in the cell. */
function Known({ reader, statements }: KnownProps): React.JSX.Element | null {
  if (statements.chosen !== null) return null;
  const { say } = reader;
  return (
    <Section title={say('evidence.known-otherwise')}>
      {statements.series.length === 0 ? (
        <p className={styles['dim']}>{say('evidence.known-nothing')}</p>
      ) : (
        statements.series.map((each) => (
          <Statement key={each.id} reader={reader} observation={each} />
        ))
      )}
    </Section>
  );
}

function sayReason({ say, language }: Reader, figure: Figure, statements: Statements): string {
  const { choice } = figure;
  if (figure.kind === 'hole' && figure.hole === 'conflicting') return say('evidence.why-conflict');
  if (choice === null || choice.decidedBy === null) return say('evidence.why-only');
  if (choice.decidedBy === 'preferred_by_user') {
    const reason = choice.preferenceReason ?? '';
    return reason === ''
      ? say('evidence.why-preferred-bare')
      : say('evidence.why-preferred', { reason });
  }
  const count = 1 + statements.same.length + statements.rivals.length;
  return say('evidence.why-chosen', {
    count,
    reason: wordOf(language, 'chosen-by', choice.decidedBy),
  });
}
