import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../electron/services/store/open-store.ts';
import { tell } from './numbers.ts';
import { lastEdit } from './numbered-work.ts';
import { Random } from './random.ts';

/** What many kills showed. */
export interface KillTally {
  /** Signals, each to a process of its own. */
  kills: number;
  confirmed: number;
  readonly failures: string[];
}

/** How much is killed. */
export interface KillPlan {
  /** What runs the writer: an executable and its first arguments. */
  readonly command: readonly string[];
  readonly seed: number;
  readonly kills: number;
}

/** What the kills came to, in one line. */
export function describeKills(what: string, tally: KillTally): string {
  const { kills, confirmed, failures } = tally;
  return `SIGKILL, ${what}: ${kills} processes killed, ${confirmed} changes confirmed, ${failures.length} kills after which one was lost or torn`;
}

/** What a writer is asked to do, as its last argument in JSON. */
export interface WriterOrder {
  readonly writer: 'store' | 'plain' | 'lowdb';
  readonly folder: string;
}

/** A workspace that is written and killed again and again. */
interface Victim {
  readonly folder: string;
  confirmed: number;
}

const KILLS_PER_FOLDER = 10;
const LONGEST_LIFE_MS = 40;
/** Processes at once: each core has one, and one more starts while another is looked at. */
const LANES = availableParallelism() + 1;
/** So often a long run says how far it is. */
const KILLS_TO_TELL = 1000;

/**
 * Kills writing processes again and again at random moments and opens what they left. The folders
 * are where the machine keeps its temporary files; that may well be memory, for a signal ends the
 * process and not the machine: what was written is in the system's cache, flushed or not. What a
 * flush is for is tried by the simulated power cuts.
 */
export async function killWriters(plan: KillPlan): Promise<KillTally> {
  const tally: KillTally = { kills: 0, confirmed: 0, failures: [] };
  const lanes = Array.from({ length: LANES }, (_, lane) =>
    killInLane(plan, { random: new Random(plan.seed * LANES + lane), tally }),
  );
  await Promise.all(lanes);
  return tally;
}

interface Lane {
  readonly random: Random;
  readonly tally: KillTally;
}

async function killInLane(plan: KillPlan, lane: Lane): Promise<void> {
  const { tally } = lane;
  const isOver = (): boolean => tally.kills >= plan.kills || tally.failures.length > 0;
  while (!isOver()) {
    const victim = await makeVictim();
    for (let count = 0; count < KILLS_PER_FOLDER && !isOver(); count += 1) {
      await killOnce(plan, victim, lane);
    }
    if (tally.failures.length > 0) return;
    await rm(victim.folder, { recursive: true });
  }
}

async function makeVictim(): Promise<Victim> {
  return { folder: await mkdtemp(join(tmpdir(), 'parkbench-kill-')), confirmed: 0 };
}

async function killOnce(
  { command }: KillPlan,
  victim: Victim,
  { random, tally }: Lane,
): Promise<void> {
  tally.kills += 1;
  const kill = tally.kills;
  if (kill % KILLS_TO_TELL === 0)
    tell(`${kill} kills, ${tally.confirmed} changes confirmed so far`);
  const { folder } = victim;
  const edits = await runUntilKilled(command, { writer: 'store', folder }, random);
  tally.confirmed += edits.length;
  victim.confirmed = Math.max(victim.confirmed, ...edits);
  const failure = await checkFolder(folder, victim.confirmed);
  if (failure !== null) tally.failures.push(`kill ${kill}, ${folder}: ${failure}`);
}

/**
 * A writer needs nothing that is said to Node in the environment, and extra certificates, which Node
 * reads at every start, would cost more than all the rest of it.
 */
const WRITER_ENVIRONMENT = { ...process.env, NODE_EXTRA_CA_CERTS: '', NODE_OPTIONS: '' };

/** Runs a writer and kills it a random moment after its first confirmation; what it confirmed. */
export async function runUntilKilled(
  [program = '', ...args]: readonly string[],
  order: WriterOrder,
  random: Random,
): Promise<readonly number[]> {
  const child = spawn(program, [...args, JSON.stringify(order)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: WRITER_ENVIRONMENT,
  });
  let output = '';
  let errors = '';
  child.stderr.on('data', (data) => {
    errors += String(data);
  });
  child.stdout.on('data', (data) => {
    if (output === '') setTimeout(() => child.kill('SIGKILL'), random.below(LONGEST_LIFE_MS));
    output += String(data);
  });
  const end = await new Promise((resolve) =>
    child.on('close', (code, signal) => resolve(signal ?? code)),
  );
  if (output === '' || end !== 'SIGKILL') {
    throw new Error(`the writer was to be killed, ended with ${end} and said: ${errors}`);
  }
  return toEdits(output);
}

/** Runs a writer to its end; how many writes it confirmed. */
export async function runToEnd(program: string, order: WriterOrder): Promise<number> {
  const child = spawn(process.execPath, [program, JSON.stringify(order)], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: WRITER_ENVIRONMENT,
  });
  let output = '';
  child.stdout.on('data', (data) => {
    output += String(data);
  });
  await new Promise((resolve) => child.on('close', resolve));
  return toEdits(output).length;
}

function toEdits(output: string): readonly number[] {
  return output.trimEnd().split('\n').map(Number);
}

async function checkFolder(folder: string, confirmed: number): Promise<string | null> {
  const opened = await openStore({ folder, mode: 'write', now: () => new Date() });
  if (opened.kind === 'failed') return JSON.stringify(opened.problem);
  const { workspace, report } = opened.value;
  const last = lastEdit(workspace);
  const alarms = report.problems.filter(({ severity }) => severity !== 'note');
  await opened.value.close();
  if (last === null) return 'a state that never was';
  if (last < confirmed) return `${confirmed} was confirmed, ${last} is there`;
  return alarms.length > 0 ? JSON.stringify(alarms) : null;
}
