import { useEffect } from 'react';
import { listen } from '../bridge/workbench.ts';
import { runAction, runByKeys } from '../state/actions.ts';

/** Lets keys and the menu run actions. */
export function useKeyboard(): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (!event.defaultPrevented && runByKeys(event)) event.preventDefault();
    };
    window.addEventListener('keydown', hear);
    const stop = listen('action.run', ({ id }) => runAction(id));
    return () => {
      window.removeEventListener('keydown', hear);
      stop();
    };
  }, []);
}
