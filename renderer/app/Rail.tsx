import { UnstyledButton } from '@mantine/core';
import {
  ChartColumn,
  Landmark,
  Library,
  type LucideIcon,
  Newspaper,
  NotebookPen,
  Table2,
} from 'lucide-react';
import { useActionTip } from '../state/actions.ts';
import { useSay } from '../state/language.ts';
import { showArea } from '../state/place.ts';
import { AREAS, type Area, useWorkbench } from '../state/store.ts';
import { Tip } from '../ui/Tip.tsx';
import classes from './Rail.module.css';

const ICONS: Readonly<Record<Area, LucideIcon>> = {
  grid: Table2,
  compare: ChartColumn,
  notes: NotebookPen,
  press: Newspaper,
  park: Landmark,
  sources: Library,
};

/** The work areas, at the left edge. */
export function Rail(): React.JSX.Element {
  const say = useSay();
  return (
    <nav className={classes['rail']} aria-label={say('area.list')}>
      {AREAS.map((area) => (
        <RailButton key={area} area={area} />
      ))}
    </nav>
  );
}

function RailButton({ area }: { readonly area: Area }): React.JSX.Element {
  const say = useSay();
  const isCurrent = useWorkbench((state) => state.area === area);
  const count = useWorkbench((state) => countOf(area, state));
  const Icon = ICONS[area];
  return (
    <Tip label={useActionTip(`area.${area}`)} side="right">
      <UnstyledButton
        className={classes['button'] ?? ''}
        aria-current={isCurrent ? 'page' : undefined}
        onClick={() => showArea(area)}
      >
        <Icon size={20} strokeWidth={1.6} aria-hidden />
        <span>{say(`area.${area}`)}</span>
        {count > 0 && <span className={classes['count']}>{count}</span>}
      </UnstyledButton>
    </Tip>
  );
}

function countOf(area: Area, state: ReturnType<typeof useWorkbench.getState>): number {
  if (area === 'compare') return state.view.comparison.parks.length;
  if (area === 'notes') return state.notes.size;
  return 0;
}
