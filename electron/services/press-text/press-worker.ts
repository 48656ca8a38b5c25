import { parentPort } from 'node:worker_threads';
import { type PressJob, runPressJob } from './press-job.ts';

parentPort?.on('message', async (job: PressJob) => {
  parentPort?.postMessage(await runPressJob(job));
});
