import type { Figure } from '../../../shared/domain/figure.ts';
import type { ComparedFigure } from '../../../shared/table/compare.ts';
import { useLanguage } from '../../state/language.ts';
import { select, showPanel } from '../../state/place.ts';
import { trackOf } from '../../state/table.ts';
import classes from './compare.module.css';
import { describeContrast } from './contrast-words.ts';
import { FigureText } from '../../parts/figure/FigureText.tsx';

interface CompareCellProps {
  readonly compared: ComparedFigure;
  readonly base: Figure | undefined;
}

/** One figure with what it is against the base; a click shows the evidence. */
export function CompareCell({ compared, base }: CompareCellProps): React.JSX.Element {
  const language = useLanguage();
  const { figure } = compared;
  const { lines, order } = describeContrast(compared, base, language);
  return (
    <td>
      <button
        type="button"
        className={classes['figure']}
        onClick={() => {
          select({ park: figure.park, metric: figure.metric, ...trackOf(figure) });
          showPanel('evidence');
        }}
      >
        <FigureText figure={figure} language={language} />
      </button>
      {lines.map((line) => (
        <div key={line} className={classes['contrast']}>
          {line}
        </div>
      ))}
      {order !== null && <div className={classes['order']}>{order}</div>}
    </td>
  );
}
