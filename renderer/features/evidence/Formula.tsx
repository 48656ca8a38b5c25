import type { Figure } from '../../../shared/domain/figure.ts';
import { nameOfColumn } from '../../../shared/text/column-name.ts';
import { formatPeriodShort } from '../../../shared/text/format-period.ts';
import { wordOf } from '../../../shared/text/word-of.ts';
import { FigureText } from '../../parts/figure/FigureText.tsx';
import { CellStatements } from './CellStatements.tsx';
import styles from './evidence.module.css';
import type { Reader } from './reader.ts';

interface FormulaProps {
  readonly reader: Reader;
  readonly figure: Figure;
}

/** How a derived figure is computed, and each of its parts with the evidence of its own. */
export function Formula({ reader, figure }: FormulaProps): React.JSX.Element | null {
  const { language } = reader;
  const sentence = sayFormula(reader, figure);
  if (sentence === null) return null;
  return (
    <>
      <p className={styles['formula']}>{sentence}</p>
      {figure.parts.map((part) => (
        <details key={`${part.metric}:${part.period?.end ?? ''}`} className={styles['part']}>
          <summary>
            <span>{namePart(language, part, figure.parts)}</span>
            <FigureText figure={part} language={language} />
          </summary>
          <CellStatements reader={reader} figure={part} />
        </details>
      ))}
    </>
  );
}

// «выручка / рабочие места», «= выручка − экспорт», «Рабочие места: 2020 = 100».
function sayFormula({ say, language }: Reader, { computed, parts }: Figure): string | null {
  if (computed !== undefined) {
    const { subject, form } = computed;
    const isPlain = subject.kind === 'formula' && form.kind === 'plain';
    return isPlain ? `= ${subject.formula}` : nameOfColumn(language, computed);
  }
  const [over, under] = parts.map((part) => wordOf(language, 'metric', part.metric));
  if (over === undefined || under === undefined) return null;
  return say('evidence.formula-ratio', { over, under });
}

// Two parts of one metric are told apart by their periods.
function namePart(
  language: Reader['language'],
  { metric, period }: Figure,
  parts: readonly Figure[],
): string {
  const name = wordOf(language, 'metric', metric);
  const isAlone = parts.filter((part) => part.metric === metric).length === 1;
  return period === null || isAlone ? name : `${name}, ${formatPeriodShort(language, period)}`;
}
