/**
 * Names of everything that may pass between the window and the main process. The preload script
 * builds `window.workbench` from these two lists alone; what each carries stands in `contract.ts`.
 */

/** Requests of the window, each answered once. */
export const CHANNELS = [
  'app.start',
  'dataset.load',
  'workspace.open',
  'workspace.change',
  'workspace.retry-save',
  'press.read',
  'press.extract',
  'file.save',
  'export.save',
  'export.copy',
  'export.cancel',
  'link.open',
  'clipboard.write',
  'text.edit',
  'window.update',
  'copy.list',
  'copy.keep',
  'copy.preview',
  'copy.restore',
  'workspace.save-elsewhere',
  'hand-over.save',
  'hand-over.open',
  'hand-over.merge',
] as const;
/** Name of a request. */
export type Channel = (typeof CHANNELS)[number];

/** Messages to the window that nobody asked for. */
export const EVENTS = [
  'action.run',
  'export.stage',
  'workspace.save-state',
  'workspace.problem',
] as const;
/** Name of a message to the window. */
export type EventName = (typeof EVENTS)[number];
