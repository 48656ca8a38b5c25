// Run by the build: puts the bundled tables into a snapshot file, so that window and command line
// need not take the CSV files apart at every start.
import { readDataset } from '../services/dataset/read-dataset.ts';
import { writeSnapshot } from '../services/dataset/snapshot.ts';

const [folder = '', snapshot = ''] = process.argv.slice(2);
const read = await readDataset(folder);
// Faults must be told at every start, so a package that has any gets no snapshot.
if (read.kind === 'ok' && read.value.problems.length === 0) {
  await writeSnapshot(snapshot, folder, read.value.value);
}
