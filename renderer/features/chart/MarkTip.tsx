import classes from './chart.module.css';
import type { PanelRow } from './panel-rows.ts';

interface MarkTipProps {
  readonly rows: readonly PanelRow[];
  /** Told by Recharts. */
  readonly active?: boolean;
  readonly activeIndex?: string | number | null | undefined;
}

/** What stands where pointer or arrow keys are: each figure in words. */
export function MarkTip({ rows, active, activeIndex }: MarkTipProps): React.JSX.Element | null {
  const row = rows[Number(activeIndex)];
  if (active !== true || row === undefined) return null;
  return (
    <div className={classes['tip']}>
      {row.marks.map((mark) => (
        <p key={mark.id}>{mark.spoken}</p>
      ))}
    </div>
  );
}
