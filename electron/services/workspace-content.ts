import type { WorkspaceContent } from '../../shared/ipc/workspace-schema.ts';
import type { OpenedWorkspace } from './workspace/open-workspace.ts';

/** Reads off an open workspace what the window shows: the tables as lists, and how saving stands. */
export function readContent(opened: OpenedWorkspace): WorkspaceContent {
  const { notes, views, choices, layers, settings } = opened.workspace;
  return {
    folder: opened.folder,
    notes: [...notes.values()],
    views: [...views.values()],
    choices: [...choices.values()],
    layers: [...layers.values()],
    settings,
    problems: opened.report.problems,
    saveState: opened.saveState(),
  };
}
