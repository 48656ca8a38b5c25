import { toRecord } from '../../shared/core/json.ts';
import type { Result } from '../../shared/core/result.ts';
import type { SavedDocument } from '../../shared/domain/workspace.ts';
import type { Example } from '../../shared/table/examples.ts';
import { parseView, parseViewFile, printViewFile } from '../../shared/table/view-file.ts';
import type { ViewSpec } from '../../shared/table/view-spec.ts';
import { say, sayProblem, type TextKey, type TextParams } from '../../shared/text/say.ts';
import { saveMadeFile } from './files.ts';
import { undo } from './history.ts';
import { languageOf } from './language.ts';
import { tell } from './notices.ts';
import { type Area, useWorkbench } from './store.ts';
import { recordView } from './view-record.ts';
import { changeWorkspace } from './workspace.ts';

/** Saves the present view under a name; resolves to whether it was taken. */
export async function saveView(name: string): Promise<boolean> {
  return storeView({ id: null, name, view: useWorkbench.getState().view });
}

/** Puts the present view in the place of a saved one, under its name. */
export async function replaceView({ id, name }: SavedDocument): Promise<boolean> {
  return storeView({ id, name, view: useWorkbench.getState().view });
}

/** Gives a saved view another name. */
export async function renameView({ id, body }: SavedDocument, name: string): Promise<boolean> {
  const renamed = { kind: 'document.save', table: 'views', id, name, body } as const;
  return (await changeWorkspace(renamed)).kind === 'ok';
}

/** Saves a copy of a saved view under a name of its own. */
export async function duplicateView({ name, body }: SavedDocument): Promise<void> {
  const copy = tellText('views.copy-of', { name });
  await changeWorkspace({ kind: 'document.save', table: 'views', id: null, name: copy, body });
}

/** Deletes a saved view at once and offers to take that back. */
export async function removeView({ id, name }: SavedDocument): Promise<void> {
  const removed = await changeWorkspace({ kind: 'document.remove', table: 'views', id });
  if (removed.kind === 'failed') return;
  const text = tellText('views.removed', { name });
  tell({ kind: 'done', text, action: { title: 'app.undo', run: () => void undo() } });
}

/** Opens a saved view; one that cannot be read leaves everything as it is. */
export async function openView(saved: SavedDocument): Promise<void> {
  const read = readView(saved);
  if (read.kind === 'failed') return tellUnreadable(saved.name, read);
  await showView(read.value, 'grid');
}

/** Opens a worked example where it shows best. */
export async function openExample({ id, area, view }: Example): Promise<void> {
  await showView(view, area);
  tell({ kind: 'done', text: tellText(`example.${id}-text`) });
}

/** The view that a saved document holds. */
export function readView(saved: SavedDocument): Result<ViewSpec> {
  return parseView(toRecord(saved.body)?.['view']);
}

/** Writes a view to a file of the user's choice, to be handed to somebody else. */
export async function shareView(saved: SavedDocument): Promise<void> {
  const read = readView(saved);
  if (read.kind === 'failed') return tellUnreadable(saved.name, read);
  const content = printViewFile({ name: saved.name, view: read.value });
  await saveMadeFile({ name: saved.name, format: 'parkview', content });
}

/**
 * Opens the view that lies in a file: a view file, or any file that was made of a view. A file that
 * holds none leaves everything as it is.
 */
export async function openViewFile(file: File): Promise<void> {
  // Loaded with the first such file: the window's start needs none of it.
  const { readEmbeddedView } = await import('../../shared/export/embedded-view.ts');
  const isViewFile = /\.(?:parkview|json)$/i.test(file.name);
  const read = isViewFile
    ? parseViewFile(await file.text())
    : readEmbeddedView(new Uint8Array(await file.arrayBuffer()));
  if (read === null) {
    tell({ kind: 'failed', text: tellText('views.file-without', { file: file.name }) });
    return;
  }
  if (read.kind === 'failed') {
    const cause = sayProblem(languageOf(useWorkbench.getState()), read.problem);
    tell({ kind: 'failed', text: tellText('views.file-unreadable', { file: file.name, cause }) });
    return;
  }
  const { view, name } = read.value;
  const isTable = isViewFile || view.comparison.parks.length === 0;
  await showView(view, isTable ? 'grid' : 'compare');
  tell({ kind: 'done', text: tellText('views.opened', { name: name === '' ? file.name : name }) });
}

interface Storable {
  readonly id: string | null;
  readonly name: string;
  readonly view: ViewSpec;
}

async function storeView({ id, name, view }: Storable): Promise<boolean> {
  const body: { readonly view: ViewSpec } = { view };
  const saved = await changeWorkspace({ kind: 'document.save', table: 'views', id, name, body });
  if (saved.kind === 'failed') return false;
  tell({ kind: 'done', text: tellText('views.saved', { name }) });
  return true;
}

async function showView(view: ViewSpec, area: Area): Promise<void> {
  await recordView();
  useWorkbench.setState({ view, area, selection: null });
  await recordView('view.open');
}

function tellUnreadable(name: string, read: Result<unknown> & { kind: 'failed' }): void {
  const cause = sayProblem(languageOf(useWorkbench.getState()), read.problem);
  tell({ kind: 'failed', text: tellText('views.unreadable', { name, cause }) });
}

function tellText(key: TextKey, params: TextParams = {}): string {
  return say(languageOf(useWorkbench.getState()), key, params);
}
