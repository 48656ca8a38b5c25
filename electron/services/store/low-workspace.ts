import { type Adapter, Low } from 'lowdb';
import { buildEmptyWorkspace, type LiveWorkspace } from './live-workspace.ts';

/** What stands between lowdb and the disk. */
export type WorkspaceAdapter = Adapter<LiveWorkspace>;

/** The workspace in the hands of lowdb. */
export type LowWorkspace = Low<LiveWorkspace>;

/** Opens the workspace through lowdb: its `data` are what the adapter read. */
export async function openLow(adapter: WorkspaceAdapter): Promise<LowWorkspace> {
  const low = new Low(adapter, buildEmptyWorkspace());
  await low.read();
  return low;
}
