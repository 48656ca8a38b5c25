import { useSay } from '../../state/language.ts';
import { useWorkbench } from '../../state/store.ts';
import classes from './compare.module.css';
import { CompareHead } from './CompareHead.tsx';
import { CompareTable } from './CompareTable.tsx';
import { Findings } from './Findings.tsx';
import { NothingCompared } from './NothingCompared.tsx';
import { PassportDetails } from './PassportDetails.tsx';
import { useComparison } from './use-comparison.ts';

/** The chosen parks side by side; `children` is the chart of the same parks. */
export function Compare({ children }: { readonly children?: React.ReactNode }): React.JSX.Element {
  const say = useSay();
  const comparison = useComparison();
  const { parks } = useWorkbench((state) => state.view.comparison);
  if (comparison === null) return <NothingCompared />;
  return (
    <div className={classes['area']}>
      <CompareHead />
      {parks.length === 1 && <p className={classes['hint']}>{say('compare.one-hint')}</p>}
      {parks.length > 1 && <Findings comparison={comparison} />}
      <CompareTable comparison={comparison} />
      {parks.length > 1 && <PassportDetails passport={comparison.passport} />}
      {children}
    </div>
  );
}
