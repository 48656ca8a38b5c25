import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';

/** Where a window keeps its things. */
export interface WindowFolders {
  /** Folder of the user's work. */
  readonly workspace: string;
  /** Folder of the window's own profile; one for each workspace, so that each has its own lock. */
  readonly profile: string;
}

/**
 * Reads `--workspace PATH` or `--workspace=PATH` from the arguments. Without it, or without a path
 * after it, the workspace lies in the program's own folder.
 */
export function readWindowFolders(
  args: readonly string[],
  place: { readonly own: string; readonly current: string },
): WindowFolders {
  const path = workspaceOption(args);
  if (path === null) return { workspace: join(place.own, 'workspace'), profile: place.own };
  const workspace = resolve(place.current, path);
  const name = createHash('sha256').update(workspace).digest('hex').slice(0, 16);
  return { workspace, profile: join(place.own, 'windows', name) };
}

function workspaceOption(args: readonly string[]): string | null {
  const joined = args.find((argument) => argument.startsWith('--workspace='));
  if (joined !== undefined) return joined.slice('--workspace='.length) || null;
  const after = args[args.indexOf('--workspace') + 1];
  return args.includes('--workspace') && after !== undefined ? after : null;
}
