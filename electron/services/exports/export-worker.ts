import { parentPort, workerData } from 'node:worker_threads';
import { ok, type Result } from '../../../shared/core/result.ts';
import { readDataset } from '../dataset/read-dataset.ts';
import type { ExportDeskPlaces, ExportJob, ExportNews } from './export-desk.ts';
import { makeExport } from './make-export.ts';

const { data, snapshot }: ExportDeskPlaces = workerData;
const tables = readDataset(data, snapshot);

parentPort?.on('message', (job: ExportJob) => {
  void run(job).then((outcome) => tell({ kind: 'outcome', outcome }));
});

async function run({ work, order }: ExportJob): Promise<Result<Uint8Array>> {
  const read = await tables;
  if (read.kind === 'failed') return read;
  const onStage = (stage: 'gathering' | 'writing'): void => tell({ kind: 'stage', stage });
  const made = makeExport({ tables: read.value.value, work, onStage }, order);
  return made.kind === 'failed' ? made : ok(made.value.content);
}

function tell(news: ExportNews): void {
  parentPort?.postMessage(news);
}
