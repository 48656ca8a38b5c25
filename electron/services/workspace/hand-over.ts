import { basename } from 'node:path';
import { errorProblem } from '../../../shared/core/problem.ts';
import { failed, ok, type Result } from '../../../shared/core/result.ts';
import {
  type Conflict,
  decideMerge,
  type MergePlan,
  planMerge,
  titleOf,
} from '../../../shared/domain/merge.ts';
import type { RequestOf, ResponseOf } from '../../../shared/ipc/contract.ts';
import type { Language } from '../../../shared/text/language.ts';
import { say } from '../../../shared/text/say.ts';
import type { Desktop } from '../desktop.ts';
import { readBoundedFile } from '../read-bounded-file.ts';
import { saveFile } from '../save-file.ts';
import { readApplied } from '../workspace-content.ts';
import { LARGEST_HAND_OVER, printHandOver, readHandOver } from './hand-over-file.ts';
import type { OpenedWorkspace } from './open-workspace.ts';

/** What handing over needs. */
export interface HandOverParts {
  readonly workspace: OpenedWorkspace;
  readonly desktop: Desktop;
  readonly now: () => Date;
  readonly newId: () => string;
}

interface OpenPlan {
  readonly id: string;
  readonly plan: MergePlan;
}

/** Most characters of one side of a conflict that are shown. */
const SHOWN = 20_000;

/** Hands the work over to others and takes over theirs; remembers the file that was opened last. */
export class HandOvers {
  readonly #parts: HandOverParts;
  #open: OpenPlan | null = null;

  constructor(parts: HandOverParts) {
    this.#parts = parts;
  }

  /** Asks where to and writes the work into one file. */
  save(language: Language): Promise<Result<ResponseOf<'hand-over.save'>>> {
    const { workspace, desktop, now } = this.#parts;
    const { initials } = workspace.workspace.settings;
    const content = printHandOver(workspace.workspace, { by: initials, at: now().toISOString() });
    const day = now().toISOString().slice(0, 10);
    const name = `${say(language, 'handover.file-name')} ${initials} ${day}`.replaceAll('  ', ' ');
    return saveFile({ name, format: 'parkbench', language, content }, desktop);
  }

  /** Asks for a file and compares what is in it with what is here. */
  async open(language: Language): Promise<Result<ResponseOf<'hand-over.open'>>> {
    const { desktop, workspace, newId } = this.#parts;
    const path = await desktop.askForFile({ formats: ['parkbench', 'jsonld'], language });
    if (path === null) return ok({ kind: 'cancelled' });
    const bytes = await readBoundedFile(path, LARGEST_HAND_OVER);
    if (bytes.kind === 'failed') return bytes;
    const file = basename(path);
    const read = readHandOver(bytes.value, file);
    if (read.kind === 'failed') return read;
    const plan = planMerge(workspace.workspace, read.value.work);
    this.#open = { id: newId(), plan };
    const { added, updated, kept } = plan;
    const { by, rejected } = read.value;
    const conflicts = plan.conflicts.map(describeConflict);
    return ok({
      kind: 'opened',
      plan: this.#open.id,
      file,
      by,
      added,
      updated,
      kept,
      conflicts,
      rejected,
    });
  }

  /** Takes over what was opened, after keeping a copy of the present. */
  async merge(
    request: RequestOf<'hand-over.merge'>,
  ): Promise<Result<ResponseOf<'hand-over.merge'>>> {
    const open = this.#open;
    if (open === null || open.id !== request.plan) return failed(errorProblem('handover.gone'));
    const { workspace, newId } = this.#parts;
    const takes = new Map(request.decisions.map(({ key, take }) => [key, take]));
    const patches = decideMerge(open.plan, (each) => takes.get(keyOf(each)) ?? 'mine', newId);
    const applied = await workspace.replace(patches);
    if (applied.kind === 'failed') return applied;
    this.#open = null;
    return ok(readApplied(workspace, applied.value));
  }
}

function keyOf({ table, id }: Conflict): string {
  return `${table}/${id}`;
}

type ShownConflict = Extract<ResponseOf<'hand-over.open'>, { kind: 'opened' }>['conflicts'][number];

function describeConflict(conflict: Conflict): ShownConflict {
  const { table, id, mine, theirs } = conflict;
  const title = titleOf(id, mine);
  return { key: keyOf(conflict), table, title, mine: sideOf(mine), theirs: sideOf(theirs) };
}

function sideOf(entity: Conflict['mine']): ShownConflict['mine'] {
  const at = entity.updatedAt;
  if ('text' in entity) return { text: entity.text.slice(0, SHOWN), by: entity.editor, at };
  if ('observation' in entity) {
    return { text: `${entity.observation}\n${entity.reason}`.slice(0, SHOWN), by: '', at };
  }
  return {
    text: `${entity.name}\n${JSON.stringify(entity.body, null, 1)}`.slice(0, SHOWN),
    by: '',
    at,
  };
}
