import type { KeyboardEvent } from 'react';
import { isPressed, type PlaceKeysId } from '../../state/place-keys.ts';
import { useWorkbench } from '../../state/store.ts';
import { accept, redo, reject, reopen, undo } from './decide.ts';
import { editProposal, stepProposal, stepToOpen, useDesk } from './desk.ts';

type Deed = (chosen: string) => void;

/** What keys do on the desk. */
const DEEDS: readonly (readonly [keys: PlaceKeysId, deed: Deed])[] = [
  ['press.next', () => stepProposal(1)],
  ['press.previous', () => stepProposal(-1)],
  ['press.next-open', () => stepToOpen()],
  ['press.accept', accept],
  ['press.reject', reject],
  ['press.edit', (chosen) => editProposal(chosen)],
  ['press.reopen', reopen],
  ['press.undo', () => undo()],
  ['press.redo', () => redo()],
];

/** Hears the keys of the desk, except where somebody types. */
export function useDeskKeys(): (event: KeyboardEvent) => void {
  const isMac = useWorkbench(({ start }) => start.isMac);
  return (event) => {
    if (event.target instanceof HTMLElement && isTypedInto(event.target)) return;
    const found = DEEDS.find(([keys]) => isPressed(keys, event.nativeEvent, isMac));
    if (found === undefined) return;
    const [, deed] = found;
    event.preventDefault();
    deed(useDesk.getState().chosen ?? '');
  };
}

function isTypedInto(element: HTMLElement): boolean {
  return element.matches('input, textarea, select, [contenteditable="true"]');
}
