import { useSay } from '../../state/language.ts';
import { NoteOn } from '../../parts/note/NoteOn.tsx';
import { useWorkbench } from '../../state/store.ts';
import { AddPark } from './AddPark.tsx';
import classes from './compare.module.css';
import { MetricsChoice } from './MetricsChoice.tsx';

/** Adds parks to the comparison and chooses its metrics. */
export function CompareHead(): React.JSX.Element {
  const say = useSay();
  const { parks, metrics } = useWorkbench((state) => state.view.comparison);
  return (
    <div className={classes['head']} role="group" aria-label={say('compare.parks')}>
      <AddPark />
      <MetricsChoice />
      {parks.length > 0 && (
        <NoteOn
          target={{ kind: 'comparison', parks, metrics }}
          label={say('notes.write-on-comparison')}
        />
      )}
    </div>
  );
}
