import { lazy, Suspense, useEffect, useRef } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { GridArea } from '../features/grid/GridArea.tsx';
import { useSay } from '../state/language.ts';
import { type Area, useWorkbench } from '../state/store.ts';
import { focusWorkArea, isKeyboardLost } from '../ui/keyboard-place.ts';
import { Loading } from '../ui/Loading.tsx';
import classes from './AreaView.module.css';
import { DataFailure } from './DataFailure.tsx';
import { Fallback } from './Fallback.tsx';

// The first picture of the window shows the grid alone; charts come with a large library.
const CompareArea = lazy(async () => ({
  default: (await import('./CompareArea.tsx')).CompareArea,
}));
const NoteList = lazy(async () => ({
  default: (await import('../features/notes/NoteList.tsx')).NoteList,
}));

const Press = lazy(async () => ({
  default: (await import('../features/press/Press.tsx')).Press,
}));

const ParkPage = lazy(async () => ({
  default: (await import('../features/park/ParkPage.tsx')).ParkPage,
}));
const SourceList = lazy(async () => ({
  default: (await import('../features/sources/SourceList.tsx')).SourceList,
}));

/** The chosen work area. */
export function AreaView(): React.JSX.Element {
  const say = useSay();
  const area = useWorkbench((state) => state.area);
  const data = useWorkbench((state) => state.data);
  return (
    <main className={classes['area']} aria-label={say(`area.${area}`)} tabIndex={-1}>
      <ErrorBoundary FallbackComponent={Fallback} resetKeys={[area]}>
        {data.kind === 'failed' && <DataFailure problem={data.problem} />}
        {data.kind === 'loading' && <Loading text={say('app.loading')} />}
        {data.kind === 'ready' && (
          <Suspense fallback={<Loading text={say('app.loading')} />}>
            <AreaContent area={area} />
          </Suspense>
        )}
      </ErrorBoundary>
    </main>
  );
}

/** Puts the keyboard into the area that has come where it was in the one that is gone. */
function useKeyboardInArea(area: Area): void {
  const shown = useRef(area);
  useEffect(() => {
    if (shown.current === area) return;
    shown.current = area;
    const isInNoPart = document.activeElement?.matches('main') === true;
    if (isInNoPart || isKeyboardLost()) focusWorkArea();
  }, [area]);
}

function AreaContent({ area }: { readonly area: Area }): React.JSX.Element {
  useKeyboardInArea(area);
  switch (area) {
    case 'grid':
      return <GridArea />;
    case 'compare':
      return <CompareArea />;
    case 'notes':
      return <NoteList />;
    case 'press':
      return <Press />;
    case 'park':
      return <ParkPage />;
    case 'sources':
      return <SourceList />;
  }
}
