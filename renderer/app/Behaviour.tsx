import { useEffect } from 'react';
import { watchKeyboardPlace, watchVanishing } from '../ui/keyboard-place.ts';
import { useCellActions } from './use-cell-actions.ts';
import { useFrameActions } from './use-frame-actions.ts';
import { useKeyboard } from './use-keyboard.ts';
import { useNativeWindow } from './use-native-window.ts';

/** What the frame does but does not show: apart from it, so that it is not drawn again each time. */
export function Behaviour(): null {
  useFrameActions();
  useCellActions();
  useKeyboard();
  useNativeWindow();
  useEffect(watchKeyboardPlace, []);
  useEffect(watchVanishing, []);
  return null;
}
