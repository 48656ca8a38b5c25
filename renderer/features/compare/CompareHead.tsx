import { useSay } from '../../state/language.ts';
import { AddPark } from './AddPark.tsx';
import classes from './compare.module.css';
import { MetricsChoice } from './MetricsChoice.tsx';

/** Adds parks to the comparison and chooses its metrics. */
export function CompareHead(): React.JSX.Element {
  const say = useSay();
  return (
    <div className={classes['head']} role="group" aria-label={say('compare.parks')}>
      <AddPark />
      <MetricsChoice />
    </div>
  );
}
