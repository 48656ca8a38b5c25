import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../setup/root.mjs';
import { runCommand } from '../setup/run-command.mjs';
import { buildScript } from './build-script.mjs';
import { isFresh } from './sources.mjs';

const snapshot = 'out/dataset/bundled.tables';
const inputs = [
  'data',
  'shared/core',
  'shared/domain',
  'shared/import',
  'electron/cli/write-snapshot.ts',
  'electron/services/dataset',
  'package-lock.json',
];

/** Puts the bundled tables into a snapshot, unless it is newer than data and readers. */
export async function buildDataset() {
  if (isFresh(snapshot, inputs)) return;
  const path = join(projectRoot, snapshot);
  // A snapshot made by other readers must not outlive them.
  rmSync(path, { force: true });
  await buildScript('electron/cli/write-snapshot.ts', 'out/dataset');
  const script = join(projectRoot, 'out', 'dataset', 'write-snapshot.mjs');
  await runCommand(process.execPath, [script, join(projectRoot, 'data'), path]);
  // Data with faults have no snapshot; an empty one says that it was tried.
  if (!existsSync(path)) writeFileSync(path, '');
}
