import { useEffect } from 'react';
import { isActionId } from '../../shared/ipc/action-table.ts';
import { ask } from '../bridge/workbench.ts';
import { useDisabledActions } from '../state/actions.ts';
import { useLanguage } from '../state/language.ts';
import { useWorkbench } from '../state/store.ts';

/** Keeps the native frame, the menu and the theme as the window has them. */
export function useNativeWindow(): void {
  const language = useLanguage();
  const theme = useWorkbench((state) => state.settings.theme);
  const zoomPercent = useWorkbench((state) => state.settings.zoomPercent);
  const history = useWorkbench((state) => state.history);
  // As one text, so that the effect runs only when the list says something else.
  const disabled = useDisabledActions().join(' ');
  useEffect(() => {
    const disabledActions = disabled.split(' ').filter(isActionId);
    void ask('window.update', { language, theme, zoomPercent, disabledActions, history });
  }, [language, theme, zoomPercent, disabled, history]);
}
