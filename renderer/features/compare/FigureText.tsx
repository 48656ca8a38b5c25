import type { Figure } from '../../../shared/domain/figure.ts';
import { formatCell } from '../../../shared/text/format.ts';
import type { Language } from '../../../shared/text/language.ts';
import classes from './compare.module.css';

export function FigureText({
  figure,
  language,
}: {
  readonly figure: Figure;
  readonly language: Language;
}): React.JSX.Element {
  const { text, period } = formatCell(language, figure);
  return (
    <span>
      {text} {period !== null && <span className={classes['order']}>{period}</span>}
    </span>
  );
}
