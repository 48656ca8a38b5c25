import { useEffect, useRef } from 'react';
import { create } from 'zustand';
import { ACTION_IDS, type ActionId, actionOf, keysOf } from '../../shared/ipc/action-table.ts';
import { keysText, matchesKeys } from './keys.ts';
import { isTextField } from './text-field.ts';
import { useSay } from './language.ts';
import { useWorkbench } from './store.ts';

/** What each action does now; an action that nobody has taken on is not available. */
const useHandlers = create<Partial<Record<ActionId, () => void>>>(() => ({}));

/**
 * Takes on an action while the component is shown and `isAvailable`. Menu, keys and buttons all
 * run it from here.
 */
export function useActionHandler(id: ActionId, run: () => void, isAvailable = true): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    if (!isAvailable) return;
    const handler = (): void => latest.current();
    useHandlers.setState({ [id]: handler });
    return () => {
      if (useHandlers.getState()[id] === handler) useHandlers.setState({ [id]: undefined });
    };
  }, [id, isAvailable]);
}

/** Runs an action if it is available now. */
export function runAction(id: ActionId): void {
  useHandlers.getState()[id]?.();
}

/** The actions that are not available now, as one text that changes only when they do. */
export function useDisabledActions(): readonly ActionId[] {
  const handlers = useHandlers();
  return ACTION_IDS.filter((id) => handlers[id] === undefined);
}

/** Title of an action with its keys: «Find a park (Ctrl+F)». */
export function useActionTip(id: ActionId): string {
  const say = useSay();
  const isMac = useWorkbench(({ start }) => start.isMac);
  const [first] = keysOf(id, isMac);
  const name = say(actionOf(id).title).replace(/…$/, '');
  return first === undefined ? name : `${name} (${keysText(first, isMac)})`;
}

/** Runs the action whose keys were pressed, if there is one; returns whether there was. */
export function runByKeys(event: KeyboardEvent): boolean {
  const { isMac } = useWorkbench.getState().start;
  const handlers = useHandlers.getState();
  const id = ACTION_IDS.find(
    (each) =>
      handlers[each] !== undefined &&
      actionOf(each).isOfSystem !== true &&
      keysOf(each, isMac).some((keys) => matchesKeys(event, keys, isMac)),
  );
  if (id === undefined) return false;
  if (actionOf(id).isOfTextFields === true && isTextField(event.target)) return false;
  runAction(id);
  return true;
}
