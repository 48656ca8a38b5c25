import type { Figure } from '../../../shared/domain/figure.ts';
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
  const [first, second] = figure.parts;
  if (first === undefined || second === undefined) return null;
  const { say, language } = reader;
  const over = wordOf(language, 'metric', first.metric);
  const under = wordOf(language, 'metric', second.metric);
  return (
    <>
      <p className={styles['formula']}>{say('evidence.formula-ratio', { over, under })}</p>
      {figure.parts.map((part) => (
        <details key={part.metric} className={styles['part']}>
          <summary>
            <span>{wordOf(language, 'metric', part.metric)}</span>
            <FigureText figure={part} language={language} />
          </summary>
          <CellStatements reader={reader} figure={part} />
        </details>
      ))}
    </>
  );
}
