import { createPortal } from 'react-dom';
import { useActionHandler } from '../../state/actions.ts';
import { useSay } from '../../state/language.ts';
import { setShares } from '../../state/place.ts';
import { closeBeside, openBeside, workOn } from '../../state/sides.ts';
import { type Side, SideShown, useWorkbench } from '../../state/store.ts';
import { Split } from '../../ui/Split.tsx';
import { Grid } from './Grid.tsx';
import { useMounts } from './mounts.ts';
import { SideBar } from './SideBar.tsx';
import classes from './sides.module.css';

/** The grid, or two of them side by side, each with a view of its own. */
export function GridArea(): React.JSX.Element {
  const say = useSay();
  const isSplit = useWorkbench(({ parked }) => parked !== null);
  const share = useWorkbench(({ shares }) => shares?.['beside'] ?? null);
  useActionHandler('sides.toggle', () => {
    if (isSplit) closeBeside();
    else openBeside(useWorkbench.getState().view);
  });
  return (
    <div className={classes['area']}>
      <Split
        label={say('sides.width')}
        share={share ?? 50}
        onShare={(beside) => setShares({ ...useWorkbench.getState().shares, beside })}
        side={isSplit ? <GridSide side="right" isSplit /> : null}
      >
        <GridSide side="left" isSplit={isSplit} />
      </Split>
      <Mounts />
    </div>
  );
}

/** Headings and filters of ours inside the grid library's elements. */
function Mounts(): React.JSX.Element {
  const mounts = useMounts();
  return <>{mounts.map(({ key, element, node }) => createPortal(node, element, String(key)))}</>;
}

interface GridSideProps {
  readonly side: Side;
  readonly isSplit: boolean;
}

// Whatever is touched is worked on first, so that what is done there is done to its own view.
function GridSide({ side, isSplit }: GridSideProps): React.JSX.Element {
  const say = useSay();
  const take = (): void => workOn(side);
  return (
    <SideShown.Provider value={side}>
      <div
        className={classes['side']}
        {...(isSplit ? { role: 'region', 'aria-label': say(`sides.${side}`) } : {})}
        onPointerDownCapture={take}
        onFocusCapture={take}
      >
        {isSplit && <SideBar side={side} />}
        <div className={classes['grid']}>
          <Grid />
        </div>
      </div>
    </SideShown.Provider>
  );
}
