import { Worker } from 'node:worker_threads';
import { errorProblem } from '../../../shared/core/problem.ts';
import { failed, type Result } from '../../../shared/core/result.ts';
import type { PressDocument } from '../../../shared/extract/press-document.ts';
import type { RequestOf } from '../../../shared/ipc/contract.ts';
import type { PressReading } from '../../../shared/ipc/press-schema.ts';
import type { PressJob } from './press-job.ts';

/** Reads press files and texts in a thread of their own, one after the other. */
export interface PressDesk {
  /** Fails with what `readPressDocument` says, `press.took-too-long` or `press.reader-failed`. */
  readonly read: (request: RequestOf<'press.read'>) => Promise<Result<PressDocument>>;
  /** Fails with `press.took-too-long` or `press.reader-failed`. */
  readonly extract: (request: RequestOf<'press.extract'>) => Promise<Result<PressReading>>;
}

/** Longest time that one job may take; a file that takes longer is made to. */
const LONGEST_JOB_MS = 60_000;
/** How long the thread stays when it has nothing to do. */
const REST_MS = 30_000;
const LIMITS = { maxOldGenerationSizeMb: 768, stackSizeMb: 8 } as const;

/**
 * Opens the desk. The thread starts with the first job and ends some time after the last one; a job
 * that uses up its time or memory ends it at once, and the next one gets a new thread. `script` is
 * the built `press-worker`.
 */
export function openPressDesk(script: string, longestJobMs = LONGEST_JOB_MS): PressDesk {
  let reader: Reader | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let rest: NodeJS.Timeout | undefined;
  const endReader = (): void => {
    reader?.end();
    reader = null;
  };
  const run = async <T>(job: PressJob): Promise<Result<T>> => {
    clearTimeout(rest);
    reader ??= startReader(script);
    const outcome = await reader.run<T>(job, longestJobMs);
    if (outcome.kind === 'failed' && ENDS_READER.has(outcome.problem.code)) endReader();
    rest = setTimeout(endReader, REST_MS);
    rest.unref();
    return outcome;
  };
  const queue = <T>(job: PressJob): Promise<Result<T>> => {
    const done = last.then(() => run<T>(job));
    last = done;
    return done;
  };
  return {
    read: (request) => queue({ kind: 'read', request }),
    extract: (request) => queue({ kind: 'extract', request }),
  };
}

const ENDS_READER: ReadonlySet<string> = new Set(['press.took-too-long', 'press.reader-failed']);

interface Reader {
  readonly run: <T>(job: PressJob, longestMs: number) => Promise<Result<T>>;
  readonly end: () => void;
}

function startReader(script: string): Reader {
  const thread = new Worker(script, { resourceLimits: LIMITS });
  thread.unref();
  let answer: (outcome: Result<never>) => void = () => undefined;
  let path = '';
  const fail = (cause: string): void =>
    answer(failed(errorProblem('press.reader-failed', { path, cause })));
  thread.on('message', (outcome: Result<never>) => answer(outcome));
  thread.on('error', (error) => fail(error.message));
  thread.on('exit', (code) => fail(`exit ${code}`));
  const run = <T>(job: PressJob, longestMs: number): Promise<Result<T>> =>
    new Promise((resolve) => {
      path = job.request.doc;
      const timer = setTimeout(
        () => answer(failed(errorProblem('press.took-too-long', { path }))),
        longestMs,
      );
      answer = (outcome) => {
        clearTimeout(timer);
        resolve(outcome);
      };
      thread.postMessage(job);
    });
  return { run, end: () => void thread.terminate() };
}
