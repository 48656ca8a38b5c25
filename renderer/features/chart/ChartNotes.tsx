import type { ChartModel } from '../../../shared/chart/model.ts';
import { useSay } from '../../state/language.ts';
import classes from './chart.module.css';

/** What stands under a chart: what is not shown, notes, numbered sources. */
export function ChartNotes({ model }: { readonly model: ChartModel }): React.JSX.Element {
  const say = useSay();
  const notes = [...model.holes.map((each) => each.sentence), ...model.footnotes];
  return (
    <figcaption className={classes['under']}>
      {notes.length > 0 && (
        <section aria-label={say('chart.notes')}>
          <h4>{say('chart.notes')}</h4>
          <ul>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
      )}
      <section aria-label={say('chart.sources')} className={classes['sources']}>
        <h4>{say('chart.sources')}</h4>
        <ol>
          {model.sources.map(({ number, citation, asOf }) => (
            <li key={number}>{`${citation} ${asOf}`}</li>
          ))}
        </ol>
      </section>
    </figcaption>
  );
}
