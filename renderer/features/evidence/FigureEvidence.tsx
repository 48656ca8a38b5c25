import type { Figure } from '../../../shared/domain/figure.ts';
import { formatFigure } from '../../../shared/text/format.ts';
import { formatPeriod } from '../../../shared/text/format-period.ts';
import { sayProblem } from '../../../shared/text/say.ts';
import { wordOf } from '../../../shared/text/word-of.ts';
import { CellStatements } from './CellStatements.tsx';
import { Conversions } from './Conversions.tsx';
import styles from './evidence.module.css';
import { Formula } from './Formula.tsx';
import type { Reader } from './reader.ts';
import { Section } from './Section.tsx';
import { sayEnds } from './wording.ts';

interface FigureEvidenceProps {
  readonly reader: Reader;
  readonly figure: Figure;
}

/** Everything behind one figure: what it says, what to know, where it comes from. */
export function FigureEvidence({ reader, figure }: FigureEvidenceProps): React.JSX.Element {
  const { say } = reader;
  const isDerived = figure.parts.length > 0;
  return (
    <>
      <Headline reader={reader} figure={figure} />
      <Problems reader={reader} figure={figure} />
      {isDerived ? (
        <Section title={say('evidence.formula')}>
          <Formula reader={reader} figure={figure} />
        </Section>
      ) : (
        <CellStatements reader={reader} figure={figure} />
      )}
      {figure.conversions.length > 0 && (
        <Section title={say('evidence.conversions')}>
          <Conversions reader={reader} conversions={figure.conversions} />
        </Section>
      )}
    </>
  );
}

function Headline({ reader, figure }: FigureEvidenceProps): React.JSX.Element {
  const { language, say } = reader;
  if (figure.kind === 'hole') {
    return (
      <div className={styles['headline']}>
        <output className={styles['hole']}>{formatFigure(language, figure)}</output>
        <div className={styles['dim']}>{wordOf(language, 'hole-means', figure.hole)}</div>
      </div>
    );
  }
  const { period, quantity } = figure;
  const ends = sayEnds(language, quantity);
  return (
    <div className={styles['headline']}>
      <output className={styles['amount']}>{formatFigure(language, figure)}</output>
      {period !== null && <div className={styles['dim']}>{formatPeriod(language, period)}</div>}
      {ends !== null && (
        <div className={styles['dim']}>{say('evidence.interval', { interval: ends })}</div>
      )}
    </div>
  );
}

function Problems({ reader, figure }: FigureEvidenceProps): React.JSX.Element | null {
  const { language, say } = reader;
  if (figure.problems.length === 0) return null;
  return (
    <Section title={say(figure.kind === 'hole' ? 'evidence.missing' : 'evidence.problems')}>
      <ul className={styles['plain-list']}>
        {figure.problems.map((problem) => {
          const sentence = sayProblem(language, problem);
          return (
            <li key={sentence} className={styles[problem.severity]}>
              {sentence}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
