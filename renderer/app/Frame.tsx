import { useState } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import { AreaView } from './AreaView.tsx';
import { Banners } from './Banners.tsx';
import { Behaviour } from './Behaviour.tsx';
import { DataProblems } from './DataProblems.tsx';
import classes from './Frame.module.css';
import { Notices } from './Notices.tsx';
import { QuestionBar } from './QuestionBar.tsx';
import { Rail } from './Rail.tsx';
import { RightPanel } from './RightPanel.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { StatusBar } from './StatusBar.tsx';
import { setShares } from '../state/place.ts';
import { useWorkbench } from '../state/store.ts';

/** Rail, work area, right panel and bars. */
export function Frame(): React.JSX.Element {
  const isPanelOpen = useWorkbench((state) => state.isPanelOpen);
  // Only the first ones matter: from then on the group keeps its own.
  const [shares] = useState(() => useWorkbench.getState().shares);
  return (
    <div className={classes['frame']}>
      <Behaviour />
      <Rail />
      <div className={classes['column']}>
        <QuestionBar />
        <Banners />
        <Group
          className={classes['body']}
          orientation="horizontal"
          {...(shares === null ? {} : { defaultLayout: shares })}
          onLayoutChanged={(layout, { isUserInteraction }) => {
            if (isUserInteraction) setShares(layout);
          }}
        >
          <Panel id="area" minSize={380}>
            <AreaView />
          </Panel>
          {isPanelOpen && (
            <>
              <Separator className={classes['separator'] ?? ''} />
              <Panel id="side" defaultSize={360} minSize={280} maxSize="50%">
                <RightPanel />
              </Panel>
            </>
          )}
        </Group>
        <StatusBar />
      </div>
      <Notices />
      <DataProblems />
      <Shortcuts />
    </div>
  );
}
