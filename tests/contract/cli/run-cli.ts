import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { type Outcome, runCommandLine } from '../../../electron/cli/run.ts';

/** How a command ended and what it printed. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Patience with tests that start processes on a busy machine; speed is not what they test. */
export const SPAWNING = { timeout: 120_000 };

const ROOT = resolve(import.meta.dirname, '../../..');
const SCRIPT = resolve(ROOT, 'build/parkbench.mjs');

/** Runs the command line as a user does from a working copy, in English unless told otherwise. */
export function runCli(args: readonly string[], locale = 'en_US.UTF-8'): Promise<Ended> {
  const env = { ...process.env, LC_ALL: locale };
  return new Promise((done) => {
    execFile(process.execPath, [SCRIPT, ...args], { env }, (error, out, err) => {
      done({ code: error === null ? 0 : Number(error.code), out, err });
    });
  });
}

const BUNDLED = {
  folder: resolve(ROOT, 'data'),
  snapshot: resolve(ROOT, 'out/dataset/bundled.tables'),
};

/**
 * Runs a command that must succeed and reads what it printed as JSON. It runs in this process, which
 * is where a started one would end up too; that it can be started is what `runCli` shows.
 */
export async function askCli<T>(...args: readonly string[]): Promise<T> {
  const { output, remark, exitCode } = await runHere(args);
  if (exitCode !== 0) throw new Error(`command must succeed, found ${exitCode}: ${remark}`);
  return JSON.parse(output) as T;
}

/** The sentence with which a command that must fail fails. */
export async function refusal(...args: readonly string[]): Promise<string> {
  const { output, remark, exitCode } = await runHere(args);
  if (exitCode === 0) throw new Error(`command must fail, found ${output}`);
  return remark;
}

function runHere(args: readonly string[]): Promise<Outcome> {
  return runCommandLine({
    args,
    locale: 'en_US.UTF-8',
    bundledData: BUNDLED,
    version: '1.2.3',
  });
}

/** A figure as the command line prints it. */
export interface PrintedFigure {
  readonly park: string;
  readonly metric: string;
  readonly hole: string | null;
  readonly value: number | null;
  readonly lo: number | null;
  readonly hi: number | null;
  readonly loOpen: boolean | null;
  readonly hiOpen: boolean | null;
  readonly unit: string | null;
  readonly text: string;
  readonly period: string | null;
  readonly status: string | null;
  readonly evidence: readonly string[];
  readonly problems: readonly string[];
}

/** Asks for one figure. */
export function askFigure(
  park: string,
  metric: string,
  ...options: readonly string[]
): Promise<PrintedFigure> {
  return askCli('figure', '--park', park, '--metric', metric, ...options);
}
