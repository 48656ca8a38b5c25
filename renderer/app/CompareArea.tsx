import { ChartDesk } from '../features/chart/ChartDesk.tsx';
import { Compare } from '../features/compare/Compare.tsx';

/** Parks side by side, and below them their chart. */
export function CompareArea(): React.JSX.Element {
  return (
    <Compare>
      <ChartDesk />
    </Compare>
  );
}
