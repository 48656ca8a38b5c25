import { parentPort } from 'node:worker_threads';
import { type PressJob, runPressJob } from './press-job.ts';

parentPort?.on('message', (job: PressJob) => {
  void runPressJob(job).then((outcome) => parentPort?.postMessage(outcome));
});
