import { ask } from '../bridge/workbench.ts';
import { useActionHandler } from '../state/actions.ts';
import { redo, undo } from '../state/history.ts';
import { useLanguage } from '../state/language.ts';
import {
  setPanelOpen,
  showArea,
  showDialog,
  showPanel,
  wantNote,
  usePanelShown,
} from '../state/place.ts';
import { useWorkbench } from '../state/store.ts';
import { isTextField } from '../state/text-field.ts';
import { changeSettings } from '../state/workspace.ts';
import { focusNextPane } from './panes.ts';

const NEXT_THEME = { system: 'light', light: 'dark', dark: 'system' } as const;
const ZOOM_STEP = 10;
const ZOOM_RANGE = { least: 80, most: 200 } as const;

/** Takes on the actions that belong to the whole window. */
export function useFrameActions(): void {
  usePlaces();
  useHistoryActions();
  useLook();
  useZoom();
}

function usePlaces(): void {
  const isPanelShown = usePanelShown();
  const compared = useWorkbench((state) => state.view.comparison.parks.length);
  const hasSelection = useWorkbench((state) => state.selection !== null);
  const isReady = useWorkbench((state) => state.data.kind === 'ready');
  useActionHandler('area.grid', () => showArea('grid'));
  useActionHandler('area.compare', () => showArea('compare'));
  useActionHandler('area.notes', () => showArea('notes'));
  useActionHandler('area.press', () => showArea('press'));
  useActionHandler('area.park', () => showArea('park'));
  useActionHandler('area.sources', () => showArea('sources'));
  useActionHandler('panel.evidence', () => showPanel('evidence'));
  useActionHandler('panel.notes', () => showPanel('notes'));
  useActionHandler('panel.toggle', () => setPanelOpen(!isPanelShown));
  // Where there are no two views side by side, Ctrl+F6 goes through the parts of the window.
  const isAlone = useWorkbench(({ parked, area }) => parked === null || area !== 'grid');
  useActionHandler('sides.next', () => focusNextPane(1), isAlone);
  useActionHandler('pane.next', () => focusNextPane(1));
  useActionHandler('pane.previous', () => focusNextPane(-1));
  useActionHandler('view.open', () => showDialog('views'), isReady);
  useActionHandler('view.save', () => showDialog('views'), isReady);
  useActionHandler('palette.open', () => showDialog('palette'), isReady);
  useActionHandler('column.add', () => showDialog('column'), isReady);
  useActionHandler('note.add', wantNote, isReady && hasSelection);
  useActionHandler('compare.selected', () => showArea('compare'), compared > 0);
  useActionHandler('data.problems', () => showDialog('data-problems'), isReady);
  useActionHandler('view.export', () => showDialog('export'), isReady);
  useActionHandler('help.shortcuts', () => showDialog('shortcuts'));
}

// A field of text has a history of its own, which the menu's items stand for while it is used.
function useHistoryActions(): void {
  const isReady = useWorkbench((state) => state.data.kind === 'ready');
  useActionHandler('edit.undo', () => void takeBack('undo'), isReady);
  useActionHandler('edit.redo', () => void takeBack('redo'), isReady);
}

async function takeBack(way: 'undo' | 'redo'): Promise<void> {
  if (isTextField(document.activeElement)) await ask('text.edit', { command: way });
  else if (way === 'undo') await undo();
  else await redo();
}

function useLook(): void {
  const language = useLanguage();
  const theme = useWorkbench((state) => state.settings.theme);
  const density = useWorkbench((state) => state.settings.density);
  useActionHandler('density.next', () => {
    void changeSettings({ density: density === 'compact' ? 'comfortable' : 'compact' });
  });
  useActionHandler('theme.next', () => void changeSettings({ theme: NEXT_THEME[theme] }));
  useActionHandler('language.next', () => {
    void changeSettings({ language: language === 'ru' ? 'en' : 'ru' });
  });
}

function useZoom(): void {
  const zoom = useWorkbench((state) => state.settings.zoomPercent);
  const zoomTo = (percent: number): void => {
    const zoomPercent = Math.min(ZOOM_RANGE.most, Math.max(ZOOM_RANGE.least, percent));
    void changeSettings({ zoomPercent });
  };
  useActionHandler('zoom.in', () => zoomTo(zoom + ZOOM_STEP), zoom < ZOOM_RANGE.most);
  useActionHandler('zoom.out', () => zoomTo(zoom - ZOOM_STEP), zoom > ZOOM_RANGE.least);
  useActionHandler('zoom.reset', () => zoomTo(100));
}
