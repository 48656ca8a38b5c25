import type { KeyboardEvent } from 'react';
import { matchesKeys } from '../../state/keys.ts';
import { useWorkbench } from '../../state/store.ts';
import { accept, redo, reject, reopen, undo } from './decide.ts';
import { editProposal, stepProposal, stepToOpen, useDesk } from './desk.ts';

type Deed = (chosen: string) => void;

/** What keys do on the desk, by their place on the keyboard. */
const DEEDS: readonly (readonly [keys: string, deed: Deed])[] = [
  ['ArrowDown', () => stepProposal(1)],
  ['ArrowUp', () => stepProposal(-1)],
  ['KeyJ', () => stepProposal(1)],
  ['KeyK', () => stepProposal(-1)],
  ['KeyN', () => stepToOpen()],
  ['KeyA', accept],
  ['KeyX', reject],
  ['Delete', reject],
  ['KeyE', (chosen) => editProposal(chosen)],
  ['KeyR', reopen],
  ['Mod+KeyZ', () => undo()],
  ['Mod+Shift+KeyZ', () => redo()],
  ['Mod+KeyY', () => redo()],
];

/** Hears the keys of the desk, except where somebody types. */
export function useDeskKeys(): (event: KeyboardEvent) => void {
  const isMac = useWorkbench(({ start }) => start.isMac);
  return (event) => {
    if (event.target instanceof HTMLElement && isTypedInto(event.target)) return;
    const found = DEEDS.find(([keys]) => matchesKeys(event.nativeEvent, keys, isMac));
    if (found === undefined) return;
    const [, deed] = found;
    event.preventDefault();
    deed(useDesk.getState().chosen ?? '');
  };
}

function isTypedInto(element: HTMLElement): boolean {
  return element.matches('input, textarea, select, [contenteditable="true"]');
}
