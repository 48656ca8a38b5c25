import { ok, type Reported, type Result } from '../../shared/core/result.ts';
import type { DatasetTables } from '../../shared/domain/dataset.ts';
import type { ResponseOf } from '../../shared/ipc/contract.ts';
import type { Desktop } from './desktop.ts';
import type { Router } from './handler.ts';
import type { ExportDesk } from './exports/export-desk.ts';
import { buildExportHandlers } from './exports/export-handlers.ts';
import { openLink } from './link.ts';
import type { PressDesk } from './press-text/press-desk.ts';
import { saveFile } from './save-file.ts';
import type { OpenedWorkspace } from './workspace/open-workspace.ts';
import { readApplied, readContent } from './workspace-content.ts';
import { buildHandOverHandlers } from './workspace/workspace-handlers.ts';

/** What the answers are made from. */
export interface Services {
  readonly start: ResponseOf<'app.start'>;
  /** Reads the bundled tables. */
  readonly dataset: () => Promise<Result<Reported<DatasetTables>>>;
  readonly workspace: Promise<Result<OpenedWorkspace>>;
  readonly desktop: Desktop;
  readonly press: PressDesk;
  readonly exports: ExportDesk;
  readonly now: () => Date;
  /** Returns an id that was never used. */
  readonly newId: () => string;
}

/** Ties each channel to its use case. */
export function buildRouter({
  start,
  dataset,
  workspace,
  desktop,
  press,
  exports,
  now,
  newId,
}: Services): Router {
  const handOver = buildHandOverHandlers({ workspace, desktop, now, newId });
  return {
    'app.start': async () => ok(start),
    'dataset.load': () => dataset(),
    'workspace.open': async () => {
      const opened = await workspace;
      return opened.kind === 'failed' ? opened : ok(readContent(opened.value));
    },
    'workspace.change': async ({ change }) => {
      const opened = await workspace;
      if (opened.kind === 'failed') return opened;
      const applied = await opened.value.applyChange(change);
      if (applied.kind === 'failed') return applied;
      return ok(readApplied(opened.value, applied.value));
    },
    'workspace.retry-save': async () => {
      const opened = await workspace;
      return opened.kind === 'failed' ? opened : ok(await opened.value.retrySave());
    },
    'press.read': (request) => press.read(request),
    'press.extract': (request) => press.extract(request),
    'file.save': (request) => saveFile(request, desktop),
    'link.open': async ({ url, language }) =>
      openLink({ url, language, desktop, dataset, workspace }),
    'clipboard.write': async (content) => {
      await desktop.writeClipboard(content);
      return ok({});
    },
    'text.edit': async ({ command }) => {
      desktop.editText(command);
      return ok({});
    },
    'window.update': async (look) => {
      desktop.updateWindow(look);
      return ok({});
    },
    ...buildExportHandlers({ workspace, desktop, exports, version: start.version }),
    ...handOver,
  };
}
