import { MOST_BESIDE } from '../../../shared/table/most-beside.ts';
import { useSay } from '../../state/language.ts';
import { useWorkbench } from '../../state/store.ts';
import classes from './compare.module.css';
import { CompareHead } from './CompareHead.tsx';
import { CompareTable } from './CompareTable.tsx';
import { Findings } from './Findings.tsx';
import { NothingCompared } from './NothingCompared.tsx';
import { PassportDetails } from './PassportDetails.tsx';
import { TooManyCompared } from './TooManyCompared.tsx';
import { useComparison } from './use-comparison.ts';

/** The chosen parks side by side; `children` is the chart of the same parks. */
export function Compare({ children }: { readonly children?: React.ReactNode }): React.JSX.Element {
  const say = useSay();
  const comparison = useComparison();
  const { parks } = useWorkbench((state) => state.view.comparison);
  if (parks.length > MOST_BESIDE) return <TooManyCompared count={parks.length} />;
  // The head stays where it is whatever is compared: what opens from it must not lose its anchor.
  return (
    <div className={classes['area']}>
      <CompareHead />
      {comparison === null && <NothingCompared />}
      {parks.length === 1 && <p className={classes['hint']}>{say('compare.one-hint')}</p>}
      {comparison !== null && parks.length > 1 && <Findings comparison={comparison} />}
      {comparison !== null && <CompareTable comparison={comparison} />}
      {comparison !== null && parks.length > 1 && (
        <PassportDetails passport={comparison.passport} />
      )}
      {children}
    </div>
  );
}
