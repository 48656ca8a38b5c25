import { create } from 'zustand';
import { say, type TextKey, type TextParams } from '../../shared/text/say.ts';
import type { RequestOf, ResponseOf } from '../../shared/ipc/contract.ts';
import { ask } from '../bridge/workbench.ts';
import { languageOf } from './language.ts';
import { tell, tellProblem } from './notices.ts';
import { showDialog } from './place.ts';
import { useWorkbench } from './store.ts';
import { receiveApplied } from './send-change.ts';

/** A colleague's work, compared with what is here and not yet taken over. */
export type OpenedWork = Extract<ResponseOf<'hand-over.open'>, { kind: 'opened' }>;
/** What the user decided about each conflict, by its key. */
export type Decisions = RequestOf<'hand-over.merge'>['decisions'];

/** The work that is being looked at; null when none is. */
export const useOpenedWork = create<{ readonly opened: OpenedWork | null }>(() => ({
  opened: null,
}));

/** Asks for a folder and writes the whole workspace there. */
export async function saveElsewhere(): Promise<void> {
  const saved = await ask('workspace.save-elsewhere', { language: language() });
  if (saved.kind === 'failed') tellProblem(saved.problem);
  else if (saved.value.kind === 'saved') done('notice.saved-elsewhere', { path: saved.value.path });
}

/** Asks where to and writes the work into one file for a colleague. */
export async function handOver(): Promise<void> {
  const saved = await ask('hand-over.save', { language: language() });
  if (saved.kind === 'failed') tellProblem(saved.problem);
  else if (saved.value.kind === 'saved') done('handover.saved', { path: saved.value.path });
}

/** Asks for a colleague's file and shows what taking it over would do. */
export async function openWork(): Promise<void> {
  const opened = await ask('hand-over.open', { language: language() });
  if (opened.kind === 'failed') return tellProblem(opened.problem);
  if (opened.value.kind === 'opened') useOpenedWork.setState({ opened: opened.value });
}

/** Puts away the work that was opened. */
export function closeWork(): void {
  useOpenedWork.setState({ opened: null });
}

/** Takes over the work that was opened. */
export async function mergeWork({ plan }: OpenedWork, decisions: Decisions): Promise<void> {
  const applied = await ask('hand-over.merge', { plan, decisions });
  if (applied.kind === 'failed') return tellProblem(applied.problem);
  receiveApplied(applied.value);
  closeWork();
  done('handover.merged');
}

/** Goes back to a copy of the workspace. */
export async function restoreCopy(name: string, at: string): Promise<void> {
  const applied = await ask('copy.restore', { name });
  if (applied.kind === 'failed') return tellProblem(applied.problem);
  receiveApplied(applied.value);
  showDialog(null);
  done('copies.restored', { at });
}

/** Makes a copy of the workspace as it is now. */
export async function keepCopy(): Promise<void> {
  const kept = await ask('copy.keep', {});
  if (kept.kind === 'failed') tellProblem(kept.problem);
  else done('copies.kept', { name: kept.value.name });
}

function language(): ReturnType<typeof languageOf> {
  return languageOf(useWorkbench.getState());
}

function done(key: TextKey, params: TextParams = {}): void {
  tell({ kind: 'done', text: say(language(), key, params) });
}
