import type { TextKey } from '../../shared/text/say.ts';
import { type KeyPress, matchesKeys } from './keys.ts';

/** Parts of the window that answer keys of their own, in the order in which help tells of them. */
export const KEY_PLACES = ['cell', 'heading', 'press'] as const;

/** What keys do to the thing that has the keyboard, in one part of the window. */
interface PlaceKeys {
  readonly place: (typeof KEY_PLACES)[number];
  readonly title: TextKey;
  /** By their place on the keyboard, as those of actions. */
  readonly keys: readonly string[];
  /** The grid library or the system acts on the keys; they are only shown. */
  readonly isOfOthers?: true;
}

/** Every shortcut that belongs to one part of the window alone. */
export const PLACE_KEYS = {
  'cell.evidence': { place: 'cell', title: 'keys.cell-evidence', keys: ['Enter'] },
  'cell.copy': { place: 'cell', title: 'keys.cell-copy', keys: ['Mod+KeyC'] },
  'cell.block': {
    place: 'cell',
    title: 'keys.cell-block',
    keys: ['Shift+ArrowLeft', 'Shift+ArrowRight', 'Shift+ArrowUp', 'Shift+ArrowDown'],
  },
  'cell.no-block': { place: 'cell', title: 'keys.cell-no-block', keys: ['Escape'] },
  'cell.tick': { place: 'cell', title: 'keys.cell-tick', keys: ['Space'], isOfOthers: true },
  'cell.menu': {
    place: 'cell',
    title: 'keys.cell-menu',
    keys: ['Shift+F10', 'ContextMenu'],
    isOfOthers: true,
  },
  'heading.menu': {
    place: 'heading',
    title: 'keys.heading-menu',
    keys: ['Alt+ArrowDown', 'Shift+F10', 'ContextMenu'],
  },
  'heading.sort': {
    place: 'heading',
    title: 'keys.heading-sort',
    keys: ['Enter'],
    isOfOthers: true,
  },
  'heading.sort-also': {
    place: 'heading',
    title: 'keys.heading-sort-also',
    keys: ['Shift+Enter'],
    isOfOthers: true,
  },
  'heading.filter': {
    place: 'heading',
    title: 'keys.heading-filter',
    keys: ['Mod+Enter'],
    isOfOthers: true,
  },
  'heading.move': {
    place: 'heading',
    title: 'keys.heading-move',
    keys: ['Shift+ArrowLeft', 'Shift+ArrowRight'],
    isOfOthers: true,
  },
  'heading.width': {
    place: 'heading',
    title: 'keys.heading-width',
    keys: ['Alt+ArrowLeft', 'Alt+ArrowRight'],
    isOfOthers: true,
  },
  'press.next': { place: 'press', title: 'keys.press-next', keys: ['KeyJ', 'ArrowDown'] },
  'press.previous': { place: 'press', title: 'keys.press-previous', keys: ['KeyK', 'ArrowUp'] },
  'press.next-open': { place: 'press', title: 'keys.press-next-open', keys: ['KeyN'] },
  'press.accept': { place: 'press', title: 'keys.press-accept', keys: ['KeyA'] },
  'press.reject': { place: 'press', title: 'keys.press-reject', keys: ['KeyX', 'Delete'] },
  'press.edit': { place: 'press', title: 'keys.press-edit', keys: ['KeyE'] },
  'press.reopen': { place: 'press', title: 'keys.press-reopen', keys: ['KeyR'] },
  'press.undo': { place: 'press', title: 'keys.press-undo', keys: ['Mod+KeyZ'] },
  'press.redo': {
    place: 'press',
    title: 'keys.press-redo',
    keys: ['Mod+Shift+KeyZ', 'Mod+KeyY'],
  },
} as const satisfies Readonly<Record<string, PlaceKeys>>;

/** Identifier of what keys of one part of the window do. */
export type PlaceKeysId = keyof typeof PLACE_KEYS;

/** Whether exactly the keys of a shortcut were pressed. */
export function isPressed(id: PlaceKeysId, event: KeyPress, isMac: boolean): boolean {
  return PLACE_KEYS[id].keys.some((keys) => matchesKeys(event, keys, isMac));
}
