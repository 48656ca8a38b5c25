import { lazy } from 'react';
import { useSay } from '../../state/language.ts';
import { useWorkbench } from '../../state/store.ts';
import { LazyMenu } from './LazyMenu.tsx';

const RowLayoutPopover = lazy(async () => ({
  default: (await import('./RowLayoutPopover.tsx')).RowLayoutPopover,
}));

/** The button that opens how rows are laid out: groups, base, top, holes. */
export function RowLayout(): React.JSX.Element {
  const say = useSay();
  const { grouping, base, pinsCompared, top, hidesHoles } = useWorkbench(
    (state) => state.view.table,
  );
  const changes = [grouping, base, top].filter((each) => each !== null).length;
  const count = changes + Number(pinsCompared) + Number(hidesHoles);
  const label = count === 0 ? say('layout.button') : say('layout.button-changed', { count });
  return <LazyMenu label={label} Menu={RowLayoutPopover} />;
}
