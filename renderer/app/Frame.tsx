import { WorkspaceDialogs } from '../features/workspace/WorkspaceDialogs.tsx';
import { AreaView } from './AreaView.tsx';
import { Banners } from './Banners.tsx';
import { Behaviour } from './Behaviour.tsx';
import { ContextMenu } from './ContextMenu.tsx';
import { Dialogs } from './Dialogs.tsx';
import { DropTarget } from './DropTarget.tsx';
import classes from './Frame.module.css';
import { Notices } from './Notices.tsx';
import { QuestionBar } from './QuestionBar.tsx';
import { Rail } from './Rail.tsx';
import { RightPanel } from './RightPanel.tsx';
import { StatusBar } from './StatusBar.tsx';
import { useSay } from '../state/language.ts';
import { setShares, usePanelShown } from '../state/place.ts';
import { useWorkbench } from '../state/store.ts';
import { Split } from '../ui/Split.tsx';

/** Rail, work area, right panel and bars. */
export function Frame(): React.JSX.Element {
  const isPanelShown = usePanelShown();
  const share = useWorkbench((state) => state.shares?.['side'] ?? null);
  const say = useSay();
  return (
    <div className={classes['frame']}>
      <Behaviour />
      <Rail />
      <div className={classes['column']}>
        <QuestionBar />
        <Banners />
        <Split
          label={say('panel.width')}
          share={share}
          onShare={(side) => setShares({ area: 100 - side, side })}
          side={isPanelShown ? <RightPanel /> : null}
        >
          <AreaView />
        </Split>
        <StatusBar />
      </div>
      <DropTarget />
      <Notices />
      <Dialogs />
      <WorkspaceDialogs />
      <ContextMenu />
    </div>
  );
}
