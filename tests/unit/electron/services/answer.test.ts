import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerRequest } from '../../../../electron/services/answer.ts';
import type { Router } from '../../../../electron/services/handler.ts';
import { buildRouter } from '../../../../electron/services/router.ts';
import { errorProblem } from '../../../../shared/core/problem.ts';
import { failed, ok } from '../../../../shared/core/result.ts';

const desktop = {
  askWhereToSave: async () => null,
  askForFile: async () => null,
  askForFolder: async () => null,
  askToOpenLink: async () => false,
  openLink: async () => undefined,
  writeClipboard: async () => undefined,
  editText: () => undefined,
  updateWindow: () => undefined,
};
const start = { systemLanguage: 'ru', isMac: false, version: '1' } as const;
const gone = failed<never>(errorProblem('workspace.folder-unusable', { path: '/x', cause: 'y' }));
const router = buildRouter({
  start,
  dataset: () => Promise.resolve(gone),
  workspace: Promise.resolve(gone),
  desktop,
  exports: { make: async () => gone, cancel: () => undefined },
  press: { read: async () => gone, extract: async () => gone },
  now: () => new Date('2026-07-18T09:30:00Z'),
  newId: () => 'id-1',
});

describe('answering a request', () => {
  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('gives what the contract promises', async () => {
    expect(await answerRequest(router, 'app.start', {})).toEqual(ok(start));
  });

  it.each([
    undefined,
    null,
    'text',
    [],
    { unknown: 1 },
    { change: { kind: 'note.remove', id: '../x' } },
    { change: { kind: 'settings.set', settings: { theme: 'pink' } } },
    { change: { kind: 'choice.clear', park: '__proto__', metric: 'jobs' } },
  ])('refuses %j before it reaches a handler', async (request) => {
    const handled = vi.fn(async () =>
      ok({
        patches: [],
        history: { undo: null, redo: null },
        saveState: { kind: 'saved' } as const,
      }),
    );
    const spied: Router = { ...router, 'workspace.change': handled };
    const answer = await answerRequest(spied, 'workspace.change', request);
    expect(answer.kind === 'failed' && answer.problem.code).toBe('request.malformed');
    expect(handled).not.toHaveBeenCalled();
  });

  it('passes on the problem of an expected failure', async () => {
    const change = { kind: 'settings.set', settings: { theme: 'dark' } };
    expect(await answerRequest(router, 'workspace.change', { change })).toEqual(gone);
  });

  it('turns a bug into a sentence, and the window goes on', async () => {
    const broken: Router = {
      ...router,
      'app.start': async () => {
        throw new Error('a bug');
      },
    };
    const answer = await answerRequest(broken, 'app.start', {});
    expect(answer.kind === 'failed' && answer.problem).toMatchObject({
      code: 'internal.unexpected',
      params: { cause: 'Error: a bug' },
    });
  });

  it('lets nothing out that the contract does not know', async () => {
    const leaking = { ...start, secret: 'a path' };
    const leaky: Router = { ...router, 'app.start': async () => ok(leaking) };
    const answer = await answerRequest(leaky, 'app.start', {});
    expect(answer.kind === 'failed' && answer.problem.code).toBe('internal.unexpected');
  });
});
