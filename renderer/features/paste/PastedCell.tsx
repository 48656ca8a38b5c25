import type { Observation } from '../../../shared/domain/observation.ts';
import { buildQuantity } from '../../../shared/domain/quantity.ts';
import type { PasteCell } from '../../../shared/paste/paste-plan.ts';
import { quantityOfOwn } from '../../../shared/paste/quantity-of-own.ts';
import { formatQuantity } from '../../../shared/text/format-quantity.ts';
import type { Language } from '../../../shared/text/language.ts';
import { useLanguage, useSay, useSayProblem } from '../../state/language.ts';
import classes from './paste.module.css';

interface PastedCellProps {
  readonly cell: PasteCell;
}

/** A cell of a block as it was read, with what is stored of the same time. */
export function PastedCell({ cell }: PastedCellProps): React.JSX.Element {
  const say = useSay();
  const sayProblem = useSayProblem();
  const language = useLanguage();
  if (cell.kind === 'none') return <td />;
  if (cell.kind === 'problem') {
    const { problem } = cell;
    return (
      <td className={classes['refused']} title={sayProblem({ ...problem, place: {} })}>
        {problem.params['text'] ?? '—'}
      </td>
    );
  }
  const { figure, known, isSame } = cell;
  const beside = isSame ? say('paste.is-same') : sayKnown(known, language);
  return (
    <td className={classes[isSame ? 'known' : 'taken']}>
      {formatQuantity(language, quantityOfOwn(figure))}
      {beside !== null && (
        <span className={classes['beside']}>
          {isSame ? beside : say('paste.stands', { text: beside })}
        </span>
      )}
    </td>
  );
}

function sayKnown(known: Observation | null, language: Language): string | null {
  if (known === null) return null;
  return formatQuantity(language, buildQuantity(known.wording, known.unit, 'strict'));
}
