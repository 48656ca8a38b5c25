import { FilterBar } from './FilterBar.tsx';
import classes from './grid.module.css';
import { NothingFound } from './NothingFound.tsx';
import { ParkTable } from './ParkTable.tsx';
import { RowBar } from './RowBar.tsx';
import { useRows } from './use-rows.ts';

/** The grid: parks in rows, metrics in columns. */
export function Grid(): React.JSX.Element {
  const { rows, pinned, shown, ofLevels, putAway } = useRows();
  return (
    <div className={classes['grid']}>
      <RowBar shown={shown} ofLevels={ofLevels} putAway={putAway} />
      <FilterBar />
      <div className={classes['body']}>
        <ParkTable rows={rows} pinned={pinned} />
        {rows.length === 0 && (
          <div className={classes['nothing']}>
            <NothingFound ofLevels={ofLevels} />
          </div>
        )}
      </div>
    </div>
  );
}
