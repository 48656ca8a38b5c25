import { readHistory } from '../../shared/domain/history.ts';
import type { AppliedPatches, WorkspaceContent } from '../../shared/ipc/workspace-schema.ts';
import type { AppliedChange, OpenedWorkspace } from './workspace/open-workspace.ts';

/** Reads off an open workspace what the window shows: the tables as lists, and how saving stands. */
export function readContent(opened: OpenedWorkspace): WorkspaceContent {
  const { notes, views, choices, layers, texts, settings } = opened.workspace;
  return {
    folder: opened.folder,
    notes: [...notes.values()],
    views: [...views.values()],
    choices: [...choices.values()],
    layers: [...layers.values()],
    texts: [...texts.values()],
    settings,
    history: readHistory(opened.workspace),
    problems: opened.report.problems,
    saveState: opened.saveState(),
  };
}

/** What the window hears of a change: the new values, what can be undone, and how saving stands. */
export function readApplied(opened: OpenedWorkspace, applied: AppliedChange): AppliedPatches {
  return {
    // The window shows what can be undone next, not the values that undoing would put back.
    patches: applied.patches.filter(([table]) => table !== 'history'),
    history: readHistory(opened.workspace),
    saveState: opened.saveState(),
  };
}
