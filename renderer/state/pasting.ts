import { create } from 'zustand';
import type { PastePlace } from '../../shared/paste/paste-plan.ts';
import type { Clip } from '../../shared/paste/read-block.ts';
import { showDialog } from './place.ts';

/** A block that is being pasted. */
export interface Pasting {
  /** What was pasted; null while it is waited for. */
  readonly clip: Clip | null;
  /** Where the chosen cell stands; null where there is none. */
  readonly place: PastePlace | null;
}

/** The block that is being pasted, kept while its dialog is open. */
export const usePasting = create<Pasting>(() => ({ clip: null, place: null }));

/** Shows what a pasted block would enter; without a clip it is asked for. */
export function offerPaste(pasting: Pasting): void {
  usePasting.setState(pasting);
  showDialog('paste');
}

/** Takes what was pasted into the open dialog; null asks for it again. */
export function takeClip(clip: Clip | null): void {
  usePasting.setState({ clip });
}

/** What an event of pasting brings. */
export function clipOf({ clipboardData }: Pick<ClipboardEvent, 'clipboardData'>): Clip {
  return {
    text: clipboardData?.getData('text/plain') ?? '',
    html: clipboardData?.getData('text/html') ?? '',
  };
}
