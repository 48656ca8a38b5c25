import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import type { Problem } from '../../shared/core/problem.ts';
import type { Result } from '../../shared/core/result.ts';
import type { Channel } from '../../shared/ipc/channels.ts';
import { type Language, languageOfLocale } from '../../shared/text/language.ts';
import { answerRequest } from '../services/answer.ts';
import { openBundledDataset } from '../services/dataset/bundled-dataset.ts';
import { openExportDesk } from '../services/exports/export-desk.ts';
import { openPressDesk } from '../services/press-text/press-desk.ts';
import { buildRouter } from '../services/router.ts';
import { type OpenedWorkspace, openWorkspace } from '../services/workspace/open-workspace.ts';
import { buildDesktop } from './desktop.ts';
import { sendEvent } from './ipc.ts';

/** What a backend is started for. */
export interface BackendOptions {
  readonly window: BrowserWindow;
  /** Folder of the user's work. */
  readonly workspace: string;
  /** Folder of the application, with `data` and `out` in it. */
  readonly application: string;
}

/** Changes that would be lost with the program. */
export interface Unsaved {
  readonly problem: Problem;
  readonly language: Language;
}

/** Everything behind the window. */
export interface Backend {
  /** The answer to a request of unknown content, as JSON text. */
  answer(channel: Channel, request: unknown): Promise<string>;
  /** Why changes are in memory only, in the language of the window; null when none are. */
  unsaved(): Unsaved | null;
  /** Saves and lets the workspace go; never throws. */
  close(): Promise<void>;
}

/** Begins to read the data and the user's work, and answers the window from them. */
export function startBackend({ window, workspace, application }: BackendOptions): Backend {
  const places = {
    data: join(application, 'data'),
    snapshot: join(application, 'out', 'dataset', 'bundled.tables'),
  };
  const bundled = openBundledDataset(places.data, places.snapshot);
  const now = (): Date => new Date();
  const opened = openWorkspace({ folder: workspace, now, newId: randomUUID });
  const start = {
    systemLanguage: languageOfLocale(app.getPreferredSystemLanguages()[0] ?? app.getLocale()),
    isMac: process.platform === 'darwin',
    version: app.getVersion(),
  };
  const desktop = buildDesktop(window);
  const press = openPressDesk(join(application, 'out', 'main', 'press-worker.js'));
  const router = buildRouter({
    start,
    dataset: bundled.tables,
    workspace: opened,
    desktop,
    now,
    newId: randomUUID,
    press,
    exports: openExportDesk(
      {
        script: join(application, 'out', 'main', 'export-worker.js'),
        onStage: (stage) => sendEvent('export.stage', { stage }),
      },
      places,
    ),
  });
  const answer = async (channel: Channel, request: unknown): Promise<string> =>
    JSON.stringify(await answerRequest(router, channel, request));
  const loadDataset = async (): Promise<string> =>
    (await bundled.answer) ?? answer('dataset.load', {});
  void reportSaving(opened);
  let workspaceNow: OpenedWorkspace | null = null;
  void opened.then((result) => {
    if (result.kind === 'ok') workspaceNow = result.value;
  });
  return {
    answer: (channel, request) =>
      channel === 'dataset.load' ? loadDataset() : answer(channel, request),
    unsaved: () => unsavedOf(workspaceNow, start.systemLanguage),
    close: () => closeWorkspace(opened),
  };
}

function unsavedOf(opened: OpenedWorkspace | null, systemLanguage: Language): Unsaved | null {
  const state = opened?.saveState();
  if (opened === null || state?.kind !== 'unsaved') return null;
  const language = opened.workspace.settings.language ?? systemLanguage;
  return { problem: state.problem, language };
}

async function reportSaving(workspace: Promise<Result<OpenedWorkspace>>): Promise<void> {
  const opened = await workspace;
  if (opened.kind === 'failed') return;
  opened.value.onSaveState((state) => sendEvent('workspace.save-state', state));
  opened.value.onProblem((problem) => sendEvent('workspace.problem', problem));
}

async function closeWorkspace(workspace: Promise<Result<OpenedWorkspace>>): Promise<void> {
  const opened = await workspace;
  if (opened.kind === 'ok') await opened.value.close();
}
