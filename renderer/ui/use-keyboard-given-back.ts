import { useEffect } from 'react';
import { giveKeyboardBack } from './keyboard-place.ts';

/** Gives the keyboard back, when this part goes away, to what had it before. */
export function useKeyboardGivenBack(): void {
  useEffect(() => giveKeyboardBack, []);
}
