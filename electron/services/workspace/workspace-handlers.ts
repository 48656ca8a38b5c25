import { ok, type Result } from '../../../shared/core/result.ts';
import { describePatches, planRestore } from '../../../shared/domain/merge.ts';
import type { RequestOf, ResponseOf } from '../../../shared/ipc/contract.ts';
import type { Desktop } from '../desktop.ts';
import type { Handler, Router } from '../handler.ts';
import { readApplied } from '../workspace-content.ts';
import { HandOvers } from './hand-over.ts';
import type { OpenedWorkspace } from './open-workspace.ts';

/** Channels that are about copies of the workspace and about handing it over. */
type HandOverChannel = Extract<
  keyof Router,
  `copy.${string}` | `hand-over.${string}` | 'workspace.save-elsewhere'
>;

/** What the handlers answer from. */
export interface HandOverServices {
  readonly workspace: Promise<Result<OpenedWorkspace>>;
  readonly desktop: Desktop;
  readonly now: () => Date;
  readonly newId: () => string;
}

/** How many lines of a preview are shown. */
const PREVIEWED = 200;

/** Answers what is asked about copies of the workspace and about handing it over. */
export function buildHandOverHandlers(services: HandOverServices): Pick<Router, HandOverChannel> {
  const { desktop } = services;
  let handOvers: HandOvers | null = null;
  const handOversOf = (workspace: OpenedWorkspace): HandOvers => {
    handOvers ??= new HandOvers({ ...services, workspace });
    return handOvers;
  };
  /** Only an open workspace can be asked; else the answer is why there is none. */
  const withWorkspace =
    <Name extends HandOverChannel>(
      answer: (
        workspace: OpenedWorkspace,
        request: RequestOf<Name>,
      ) => Promise<Result<ResponseOf<Name>>>,
    ): Handler<Name> =>
    async (request) => {
      const opened = await services.workspace;
      return opened.kind === 'failed' ? opened : answer(opened.value, request);
    };
  return {
    'copy.list': withWorkspace<'copy.list'>(async (workspace) =>
      ok({ copies: [...(await workspace.copies())] }),
    ),
    'copy.keep': withWorkspace<'copy.keep'>((workspace) => keepCopy(workspace)),
    'copy.preview': withWorkspace<'copy.preview'>(previewCopy),
    'copy.restore': withWorkspace<'copy.restore'>(restoreCopy),
    'workspace.save-elsewhere': withWorkspace<'workspace.save-elsewhere'>(
      async (workspace, { language }) => {
        const folder = await desktop.askForFolder(language);
        if (folder === null) return ok({ kind: 'cancelled' });
        const saved = await workspace.saveElsewhere(folder);
        return saved.kind === 'failed' ? saved : ok({ kind: 'saved', path: saved.value });
      },
    ),
    'hand-over.save': withWorkspace<'hand-over.save'>((workspace, { language }) =>
      handOversOf(workspace).save(language),
    ),
    'hand-over.open': withWorkspace<'hand-over.open'>((workspace, { language }) =>
      handOversOf(workspace).open(language),
    ),
    'hand-over.merge': withWorkspace<'hand-over.merge'>((workspace, request) =>
      handOversOf(workspace).merge(request),
    ),
  };
}

async function keepCopy(workspace: OpenedWorkspace): Promise<Result<ResponseOf<'copy.keep'>>> {
  const kept = await workspace.keepCopy('kept');
  return kept.kind === 'failed' ? kept : ok({ name: kept.value });
}

async function previewCopy(
  { workspace, readCopy }: OpenedWorkspace,
  { name }: RequestOf<'copy.preview'>,
): Promise<Result<ResponseOf<'copy.preview'>>> {
  const copy = await readCopy(name);
  if (copy.kind === 'failed') return copy;
  const lines = describePatches(workspace, planRestore(workspace, copy.value));
  const counts = (['added', 'changed', 'removed'] as const).map((change) => ({
    change,
    count: lines.filter((line) => line.change === change).length,
  }));
  return ok({ counts, lines: lines.slice(0, PREVIEWED) });
}

async function restoreCopy(
  opened: OpenedWorkspace,
  { name }: RequestOf<'copy.restore'>,
): Promise<Result<ResponseOf<'copy.restore'>>> {
  const copy = await opened.readCopy(name);
  if (copy.kind === 'failed') return copy;
  const applied = await opened.replace(planRestore(opened.workspace, copy.value));
  if (applied.kind === 'failed') return applied;
  return ok(readApplied(opened, applied.value));
}
