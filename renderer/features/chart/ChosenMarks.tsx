import type { ChartModel, Mark } from '../../../shared/chart/model.ts';
import type { NoteTarget } from '../../../shared/domain/note-target.ts';
import { NoteOn } from '../../parts/note/NoteOn.tsx';
import { useSay } from '../../state/language.ts';
import classes from './chart.module.css';
import type { PanelRow } from './panel-rows.ts';

interface ChosenMarksProps {
  readonly model: ChartModel;
  readonly row: PanelRow;
}

/** What was clicked on a chart, in words, with a place for notes on each figure of it. */
export function ChosenMarks({ model, row }: ChosenMarksProps): React.JSX.Element | null {
  const say = useSay();
  const known = new Set(model.panel.marks.map(({ id }) => id));
  const marks = row.marks.filter(({ id }) => known.has(id));
  if (marks.length === 0) return null;
  return (
    <ul className={classes['chosen']} aria-label={say('notes.chosen-mark')}>
      {marks.map((mark) => {
        const target = targetOf(mark);
        return (
          <li key={mark.id}>
            <span>{mark.spoken}</span>
            {target !== null && <NoteOn target={target} label={say('notes.write-on-mark')} />}
          </li>
        );
      })}
    </ul>
  );
}

function targetOf({ park, metric, period }: Mark): NoteTarget | null {
  return park === null || period === null ? null : { kind: 'point', park, metric, period };
}
