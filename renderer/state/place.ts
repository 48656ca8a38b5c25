import type { NoteTarget } from '../../shared/domain/note-target.ts';
import type { ParkId } from '../../shared/domain/ids.ts';
import {
  type Area,
  type DialogName,
  type Panel,
  type Selection,
  type Shares,
  useWorkbench,
  type WordsTarget,
} from './store.ts';

/** Makes a cell, or a whole park, what evidence and notes speak of. */
export function select(selection: Selection | null): void {
  useWorkbench.setState({ selection, subject: null });
}

/** Opens a work area. */
export function showArea(area: Area): void {
  useWorkbench.setState({ area });
}

const OPEN = { isPanelOpen: true, isPanelAsked: true } as const;

/** Opens the right panel at a tab. */
export function showPanel(panel: Panel): void {
  useWorkbench.setState({ panel, ...OPEN });
}

/**
 * Whether the right panel is in sight. Before anything is selected it would only take the room of
 * figures, unless it was asked for.
 */
export function usePanelShown(): boolean {
  return useWorkbench(
    ({ isPanelOpen, isPanelAsked, selection, subject }) =>
      isPanelOpen && (isPanelAsked || selection !== null || subject !== null),
  );
}

/** Opens the page of a park. */
export function openPark(park: ParkId): void {
  useWorkbench.setState({ area: 'park', selection: { park, metric: null } });
}

/** Opens or closes the right panel. */
export function setPanelOpen(isPanelOpen: boolean): void {
  useWorkbench.setState({ isPanelOpen, isPanelAsked: isPanelOpen });
}

/** Goes to where a figure stands: the grid, the cell, and the panel beside it. */
export function goTo(selection: Selection, panel: Panel): void {
  useWorkbench.setState({ area: 'grid', selection, subject: null, panel, ...OPEN });
}

/** Opens a dialog of the frame, or closes it. */
export function showDialog(dialog: DialogName | null): void {
  useWorkbench.setState({ dialog });
}

/** Opens the notes of what is selected, ready for writing. */
export function wantNote(): void {
  useWorkbench.setState({ panel: 'notes', ...OPEN, isNoteWanted: true });
}

/** Opens the notes on something that is no cell, ready for writing; null goes back to the cell. */
export function wantNoteOn(subject: NoteTarget | null): void {
  useWorkbench.setState({
    subject,
    panel: 'notes',
    ...OPEN,
    isNoteWanted: subject !== null,
  });
}

/** Shows words of a text on the press desk; null when they have been shown. */
export function wantWords(words: WordsTarget | null): void {
  useWorkbench.setState(
    words === null ? { wantedWords: null } : { area: 'press', wantedWords: words },
  );
}

/** The place for a new note has the focus. */
export function noteWasWanted(): void {
  useWorkbench.setState({ isNoteWanted: false });
}

/** Takes note of how wide the parts of the window are. */
export function setShares(shares: Shares): void {
  useWorkbench.setState(({ shares: known }) => ({ shares: { ...known, ...shares } }));
}
