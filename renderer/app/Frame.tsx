import { Group, Panel, Separator } from 'react-resizable-panels';
import { AreaView } from './AreaView.tsx';
import { Banners } from './Banners.tsx';
import { DataProblems } from './DataProblems.tsx';
import classes from './Frame.module.css';
import { Notices } from './Notices.tsx';
import { QuestionBar } from './QuestionBar.tsx';
import { Rail } from './Rail.tsx';
import { RightPanel } from './RightPanel.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { StatusBar } from './StatusBar.tsx';
import { useFrameActions } from './use-frame-actions.ts';
import { useKeyboard } from './use-keyboard.ts';
import { useNativeWindow } from './use-native-window.ts';
import { setShares } from '../state/place.ts';
import { useWorkbench } from '../state/store.ts';

/** Rail, work area, right panel and bars. */
export function Frame(): React.JSX.Element {
  useFrameActions();
  useKeyboard();
  useNativeWindow();
  const isPanelOpen = useWorkbench((state) => state.isPanelOpen);
  const shares = useWorkbench((state) => state.shares);
  return (
    <div className={classes['frame']}>
      <Rail />
      <div className={classes['column']}>
        <QuestionBar />
        <Banners />
        <Group
          className={classes['body']}
          orientation="horizontal"
          {...(shares === null ? {} : { defaultLayout: shares })}
          onLayoutChanged={setShares}
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
