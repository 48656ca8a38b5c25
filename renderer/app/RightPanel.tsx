import { Tabs } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useSay } from '../state/language.ts';
import { showPanel } from '../state/place.ts';
import { PANELS, type Panel, useWorkbench } from '../state/store.ts';
import { Empty } from '../ui/Empty.tsx';
import { focusWorkArea } from '../ui/keyboard-place.ts';
import { Fallback } from './Fallback.tsx';
import classes from './RightPanel.module.css';

// Nothing is selected at the start.
const Evidence = lazy(async () => ({
  default: (await import('../features/evidence/Evidence.tsx')).Evidence,
}));
const NotesPanel = lazy(async () => ({
  default: (await import('../features/notes/NotesPanel.tsx')).NotesPanel,
}));

/** Evidence and notes of what is selected. */
export function RightPanel(): React.JSX.Element {
  const say = useSay();
  const panel = useWorkbench((state) => state.panel);
  return (
    <aside className={classes['panel']} aria-label={say('panel.right')} onKeyDown={leave}>
      <Tabs
        className={classes['tabs'] ?? ''}
        value={panel}
        onChange={(value) => showPanel(PANELS.find((each) => each === value) ?? 'evidence')}
      >
        <Tabs.List className={classes['list'] ?? ''}>
          {PANELS.map((each) => (
            <Tabs.Tab key={each} value={each}>
              {say(`panel.${each}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {PANELS.map((each) => (
          <Tabs.Panel key={each} value={each} className={classes['content'] ?? ''}>
            <ErrorBoundary FallbackComponent={Fallback} resetKeys={[panel]}>
              {each === panel && <PanelContent panel={each} />}
            </ErrorBoundary>
          </Tabs.Panel>
        ))}
      </Tabs>
    </aside>
  );
}

// Escape leads from the evidence back to the cell, unless something in the panel has an end to it.
function leave(event: React.KeyboardEvent<HTMLElement>): void {
  const isInPanel = event.target instanceof Node && event.currentTarget.contains(event.target);
  if (event.key === 'Escape' && isInPanel && !event.defaultPrevented) focusWorkArea();
}

function PanelContent({ panel }: { readonly panel: Panel }): React.JSX.Element {
  const say = useSay();
  const isReady = useWorkbench(
    ({ data, selection, subject }) =>
      data.kind === 'ready' && (selection !== null || (panel === 'notes' && subject !== null)),
  );
  if (!isReady) {
    return <Empty title={say('panel.nothing-selected')} hint={say('panel.select-a-cell')} />;
  }
  return (
    <Suspense fallback={null}>{panel === 'evidence' ? <Evidence /> : <NotesPanel />}</Suspense>
  );
}
