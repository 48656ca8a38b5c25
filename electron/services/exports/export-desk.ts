import { Worker } from 'node:worker_threads';
import { errorProblem } from '../../../shared/core/problem.ts';
import { failed, type Result } from '../../../shared/core/result.ts';
import type { ExportedWork, ExportOrder, ExportStage } from './make-export.ts';

/** Where the tables lie that came with the program. */
export interface ExportDeskPlaces {
  readonly data: string;
  readonly snapshot: string;
}

/** What one file is made from. */
export interface ExportJob {
  readonly work: ExportedWork;
  readonly order: ExportOrder;
}

/** What the thread tells while it makes a file. */
export type ExportNews =
  | { readonly kind: 'stage'; readonly stage: ExportStage }
  | { readonly kind: 'outcome'; readonly outcome: Result<Uint8Array> };

/** Makes files in a thread of its own, one after the other. */
export interface ExportDesk {
  /** Fails as `makeExport` does, with `export.cancelled`, or `export.maker-failed` and the cause. */
  readonly make: (job: ExportJob) => Promise<Result<Uint8Array>>;
  /** Ends what is being made; nothing of it stays. */
  readonly cancel: () => void;
}

/** How long the thread is kept warm when it has nothing to do. */
const REST_MS = 300_000;
const LIMITS = { maxOldGenerationSizeMb: 1536, stackSizeMb: 8 } as const;

/** How a desk is opened. */
interface ExportDeskOptions {
  /** The built `export-worker`. */
  readonly script: string;
  /** Hears how far a file has come. */
  readonly onStage: (stage: ExportStage) => void;
}

/**
 * Opens the desk. The thread starts with the first file and stays for some minutes, so that the next
 * one need not wait for tables and fonts.
 */
export function openExportDesk(
  { script, onStage }: ExportDeskOptions,
  places: ExportDeskPlaces,
): ExportDesk {
  let maker: Maker | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let rest: NodeJS.Timeout | undefined;
  const endMaker = (): void => {
    maker?.end();
    maker = null;
  };
  const run = async (job: ExportJob): Promise<Result<Uint8Array>> => {
    clearTimeout(rest);
    maker ??= startMaker({ script, onStage, onGone: () => (maker = null) }, places);
    const outcome = await maker.run(job);
    if (outcome.kind === 'failed' && ENDS_MAKER.has(outcome.problem.code)) endMaker();
    rest = setTimeout(endMaker, REST_MS);
    rest.unref();
    return outcome;
  };
  return {
    make: (job) => {
      const done = last.then(() => run(job));
      last = done;
      return done;
    },
    cancel: () => maker?.cancel(),
  };
}

const ENDS_MAKER: ReadonlySet<string> = new Set(['export.cancelled', 'export.maker-failed']);

interface Maker {
  readonly run: (job: ExportJob) => Promise<Result<Uint8Array>>;
  readonly cancel: () => void;
  readonly end: () => void;
}

function startMaker(
  {
    script,
    onStage,
    onGone,
  }: ExportDeskOptions & {
    readonly onGone: () => void;
  },
  places: ExportDeskPlaces,
): Maker {
  const thread = new Worker(script, { resourceLimits: LIMITS, workerData: places });
  thread.unref();
  let isEnded = false;
  let answer: (outcome: Result<Uint8Array>) => void = () => undefined;
  const fail = (cause: string): void => {
    answer(failed(errorProblem('export.maker-failed', { cause })));
  };
  thread.on('message', (news: ExportNews) => {
    if (news.kind === 'stage') onStage(news.stage);
    else answer(news.outcome);
  });
  thread.on('error', (error) => fail(error.message));
  thread.on('exit', (code) => {
    fail(`exit ${code}`);
    if (!isEnded) onGone();
  });
  return {
    run: (job) =>
      new Promise((resolve) => {
        answer = resolve;
        thread.postMessage(job);
      }),
    cancel: () => answer(failed(errorProblem('export.cancelled'))),
    end: () => {
      isEnded = true;
      void thread.terminate();
    },
  };
}
