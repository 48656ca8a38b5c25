import type { Figure } from '../../../shared/domain/figure.ts';
import type { Language } from '../../../shared/text/language.ts';
import { wordOf } from '../../../shared/text/word-of.ts';
import { faceOf, GLYPH_OF_MARK } from './face.ts';
import styles from './figure.module.css';

interface FigureTextProps {
  readonly figure: Figure;
  readonly language: Language;
  /** Whether the period stands beside the number; not where a heading already says it. */
  readonly showsPeriod?: boolean;
}

/** A figure on one line: bound sign, number, status word, marks and small period; or its hole. */
export function FigureText({
  figure,
  language,
  showsPeriod = true,
}: FigureTextProps): React.JSX.Element {
  const { text, period, statusWord, marks, tone } = faceOf(language, figure);
  return (
    <span className={`${styles['figure']} ${styles[tone]}`}>
      <span className={styles['value']}>{text}</span>
      {statusWord !== null && <span className={styles['status']}>{statusWord}</span>}
      {marks.map((mark) => (
        <span
          key={mark}
          className={styles['mark']}
          role="img"
          aria-label={wordOf(language, 'mark', mark)}
          title={wordOf(language, 'mark', mark)}
        >
          {GLYPH_OF_MARK[mark]}
        </span>
      ))}
      {showsPeriod && period !== null && <span className={styles['period']}>{period}</span>}
    </span>
  );
}
