import { randomUUID } from 'node:crypto';
import { join, resolve } from 'node:path';
import { vi } from 'vitest';
import { answerRequest } from '../../../../../electron/services/answer.ts';
import { readDataset } from '../../../../../electron/services/dataset/read-dataset.ts';
import type { Desktop } from '../../../../../electron/services/desktop.ts';
import { readPressDocument } from '../../../../../electron/services/press-text/read-document.ts';
import { buildRouter } from '../../../../../electron/services/router.ts';
import { openWorkspace } from '../../../../../electron/services/workspace/open-workspace.ts';
import { ok } from '../../../../../shared/core/result.ts';
import { buildExtractor } from '../../../../../shared/extract/engine.ts';
import type { Channel } from '../../../../../shared/ipc/channels.ts';

const DATA = resolve(import.meta.dirname, '../../../../../data');
const bundled = readDataset(DATA, join(DATA, 'none.tables'));

/** A window without a screen, over a workspace that is really on disk. */
export interface DeskSession {
  readonly desk: Awaited<ReturnType<typeof loadDesk>>;
  /** Waits until everything that was asked for has been answered. */
  readonly settle: () => Promise<void>;
  readonly quit: () => Promise<void>;
}

/** Starts the window over a folder, as fresh as after a restart, and opens the press desk in it. */
export async function startDesk(folder: string): Promise<DeskSession> {
  vi.resetModules();
  const now = () => new Date('2026-11-22T09:00:00Z');
  const opened = await openWorkspace({ folder, now, newId: randomUUID });
  if (opened.kind === 'failed') throw new Error(JSON.stringify(opened.problem));
  const router = buildRouter({
    start: { systemLanguage: 'ru', isMac: false, version: '0' },
    dataset: () => bundled,
    workspace: Promise.resolve(opened),
    desktop: NO_DESKTOP,
    exports: {
      make: () => Promise.reject(new Error('no file is made here')),
      cancel: () => undefined,
    },
    press: {
      read: ({ doc, bytes }) => readPressDocument(doc, bytes),
      extract: async ({ parks, ...press }) => {
        const { mentions, setAside, problems } = buildExtractor(parks)(press);
        return ok({ mentions, setAside, problems });
      },
    },
    now,
    newId: randomUUID,
  });
  const pending = new Set<Promise<unknown>>();
  const ask = new Proxy(
    {},
    {
      get: (_, channel: Channel) => (request: unknown) => {
        const answer = answerRequest(router, channel, request).then((each) => JSON.stringify(each));
        pending.add(answer);
        void answer.then(() => pending.delete(answer));
        return answer;
      },
    },
  );
  const listen = new Proxy({}, { get: () => () => () => undefined });
  const page = Object.assign(new EventTarget(), { workbench: { ask, listen } });
  vi.stubGlobal('window', page);
  const settle = async (): Promise<void> => {
    do {
      await Promise.all(pending);
      await new Promise((done) => setImmediate(done));
    } while (pending.size > 0);
  };
  const desk = await loadDesk();
  desk.receiveWorkspace(await answerRequest(router, 'workspace.open', {}));
  const tables = await answerRequest(router, 'dataset.load', {});
  if (tables.kind === 'failed') throw new Error(JSON.stringify(tables.problem));
  desk.showTables(tables.value);
  await desk.openDesk();
  await settle();
  const quit = async (): Promise<void> => {
    page.dispatchEvent(new Event('pagehide'));
    await settle();
    await opened.value.close();
  };
  return { desk, settle, quit };
}

const NO_DESKTOP = new Proxy(
  {},
  {
    get: (_, name) => () => {
      throw new Error(`the press desk must not ask for ${String(name)}`);
    },
  },
) as Desktop;

// Imported anew for each session, so that nothing is remembered but what is on disk.
async function loadDesk() {
  const [workspace, layers, store, desk, decide, read, open, history, known] = await Promise.all([
    import('../../../../../renderer/state/workspace.ts'),
    import('../../../../../renderer/state/layers.ts'),
    import('../../../../../renderer/state/store.ts'),
    import('../../../../../renderer/features/press/desk.ts'),
    import('../../../../../renderer/features/press/decide.ts'),
    import('../../../../../renderer/features/press/read-articles.ts'),
    import('../../../../../renderer/features/press/open-desk.ts'),
    import('../../../../../renderer/state/history.ts'),
    import('../../../../../renderer/features/press/observe.ts'),
  ]);
  return {
    ...workspace,
    ...layers,
    ...store,
    ...desk,
    ...decide,
    ...read,
    ...open,
    ...known,
    undoInMenu: history.undo,
    redoInMenu: history.redo,
  };
}
