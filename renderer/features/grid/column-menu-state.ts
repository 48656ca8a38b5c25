import { create } from 'zustand';
import type { ColumnId } from '../../../shared/table/table-choice.ts';
import { isPressed } from '../../state/place-keys.ts';
import { useWorkbench } from '../../state/store.ts';

/** The menu of a column's heading, or none. */
interface ColumnMenu {
  readonly column: ColumnId | null;
  /** Where in the window the heading stands. */
  readonly place: { readonly x: number; readonly y: number };
  /** What has the keyboard again when the menu closes. */
  readonly opener: HTMLElement | null;
}

const CLOSED: ColumnMenu = { column: null, place: { x: 0, y: 0 }, opener: null };

/** The menu of a heading that is open now. */
export const useColumnMenu = create<ColumnMenu>(() => CLOSED);

/** Opens the menu of a column at its heading. */
export function openColumnMenu(column: ColumnId, target: EventTarget | null): void {
  const heading = target instanceof HTMLElement ? target.closest<HTMLElement>('[col-id]') : null;
  const box = heading?.getBoundingClientRect();
  useColumnMenu.setState({
    column,
    place: { x: box?.left ?? 0, y: box?.bottom ?? 0 },
    opener: heading,
  });
}

/** Closes the menu; the keyboard goes back to the heading. */
export function closeColumnMenu(): void {
  const { opener } = useColumnMenu.getState();
  useColumnMenu.setState(CLOSED);
  if (opener?.isConnected === true) opener.focus();
}

/** Closes the menu of a column that goes with it; the keyboard goes to the heading beside. */
export function closeMenuOfHidden(): void {
  const { opener } = useColumnMenu.getState();
  useColumnMenu.setState(CLOSED);
  const beside = opener?.nextElementSibling ?? opener?.previousElementSibling;
  if (beside instanceof HTMLElement) beside.focus();
}

/** Whether the keys open the menu of a heading. */
export function menuOfKey(event: KeyboardEvent): boolean {
  return isPressed('heading.menu', event, useWorkbench.getState().start.isMac);
}
